/// A number as people write it in a series or on a page, for sorting: `3`, `Part 3`, `3a`, `III`, `A4`.
struct OrderNumber: Comparable {
    /// The section of a newspaper before a page: `A`.
    private let section: String
    private let number: Int
    private let rest: String

    /// Reads a number; nil where there is none.
    init?(_ text: String) {
        let words = text.split {
            $0 == " " || $0 == "\u{A0}" || $0 == "." || $0 == "," || $0 == "–" || $0 == "-"
        }
        for word in words {
            let section = word.prefix { $0.isLetter }
            let digits = word.dropFirst(section.count).prefix { $0.isASCII && $0.isNumber }
            if !digits.isEmpty, digits.count <= 9, let number = Int(digits) {
                // `p12` is page 12, `A12` is in section A.
                self.section =
                    section.count == 1 && section != "p" && section != "S" ? section.uppercased() : ""
                self.number = number
                rest = word.dropFirst(section.count + digits.count).lowercased()
                return
            }
            if let number = Self.roman(word) {
                self.section = ""
                self.number = number
                rest = ""
                return
            }
        }
        return nil
    }

    static func < (left: OrderNumber, right: OrderNumber) -> Bool {
        (left.section, left.number, left.rest) < (right.section, right.number, right.rest)
    }

    /// A Roman number in capitals.
    private static func roman(_ word: Substring) -> Int? {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1_000]
        guard word.count <= 15 else { return nil }
        var total = 0
        var next = 0
        for letter in word.reversed() {
            guard let value = values[letter] else { return nil }
            total += value < next ? -value : value
            next = max(next, value)
        }
        return total
    }
}
