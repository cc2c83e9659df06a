/// Numbers in roman letters.
enum RomanNumeral {
    /// The value of a numeral in lower case, at most 20 letters; nil when it is not one in the common form.
    static func value(of word: String) -> Int? {
        guard (1...20).contains(word.utf8.count) else { return nil }
        var total = 0
        var previous = 0
        for letter in word.utf8.reversed() {
            guard let value = digits[letter] else { return nil }
            total += value < previous ? -value : value
            previous = max(previous, value)
        }
        return total > 0 && written(total) == word ? total : nil
    }

    private static func written(_ number: Int) -> String {
        var rest = number
        var text = ""
        for (value, letters) in forms {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }

    private static let digits: [UInt8: Int] = [0x69: 1, 0x76: 5, 0x78: 10, 0x6C: 50, 0x63: 100]

    private static let forms = [
        (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
}
