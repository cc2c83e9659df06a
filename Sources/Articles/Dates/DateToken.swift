/// A piece of a text that may be a date.
enum DateToken: Equatable {
    /// Digits, and how many there were.
    case number(Int, digits: Int)
    /// Letters, lower case; a hyphen between letters belongs to the word.
    case word(String)
    /// A sign such as `/`, `.` or `年`; every dash is `-`.
    case mark(Unicode.Scalar)

    /// The tokens of a text without its spaces and parentheses, or nil when it holds what no date holds.
    static func tokens(of text: String) -> [DateToken]? {
        var tokens: [DateToken] = []
        var word = ""
        for scalar in text.unicodeScalars {
            if isLetter(scalar) || (scalar == "-" && !word.isEmpty) {
                word += scalar.properties.lowercaseMapping
                continue
            }
            if !word.isEmpty { append(word, to: &tokens) }
            word = ""
            if let digit = digit(scalar) {
                guard append(digit: digit, to: &tokens) else { return nil }
            } else if scalar.properties.isWhitespace {
                tokens.append(.mark(" "))
            } else if !"()（）".unicodeScalars.contains(scalar) {
                tokens.append(.mark(dashes.contains(scalar) ? "-" : scalar))
            }
        }
        if !word.isEmpty { append(word, to: &tokens) }
        return tokens.filter { $0 != .mark(" ") }
    }

    /// Appends a word; a hyphen at its end, as in `Jun-2014`, is a mark.
    private static func append(_ word: String, to tokens: inout [DateToken]) {
        let letters = word.unicodeScalars.reversed().drop { $0 == "-" }.reversed()
        var text = ""
        text.unicodeScalars.append(contentsOf: letters)
        tokens.append(.word(text))
        for _ in 0..<(word.unicodeScalars.count - letters.count) { tokens.append(.mark("-")) }
    }

    private static func append(digit: Int, to tokens: inout [DateToken]) -> Bool {
        guard case .number(let value, let digits)? = tokens.last else {
            tokens.append(.number(digit, digits: 1))
            return true
        }
        guard digits < 12 else { return false }
        tokens[tokens.count - 1] = .number(value * 10 + digit, digits: digits + 1)
        return true
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x41...0x5A).contains(scalar.value & ~0x20) }
        if "年月日년월일".unicodeScalars.contains(scalar) { return false }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    /// The value of an ASCII, full-width, Arabic or Persian digit.
    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: return Int(scalar.value) - 0x30
        case 0xFF10...0xFF19: return Int(scalar.value) - 0xFF10
        case 0x660...0x669: return Int(scalar.value) - 0x660
        case 0x6F0...0x6F9: return Int(scalar.value) - 0x6F0
        default: return nil
        }
    }

    private static let dashes: Set<Unicode.Scalar> = [
        "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}",
    ]
}
