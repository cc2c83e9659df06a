/// How a piece of text ends.
enum SentenceEnd: Sendable {
    /// With `.`, `!`, `?` or the like, closing quotes and brackets after it included.
    case sentence
    /// With a full stop that belongs to an abbreviation: `Gov.`, `J.`.
    case abbreviation
    /// With a colon or semicolon.
    case colon
    /// With a closing quote or bracket that has no full stop before it.
    case closer
    case comma
    case dash
    /// With a hyphen that stands at a letter.
    case hyphen
    /// With a letter or a digit: the sentence goes on.
    case word
    case other

    init(of text: ArraySlice<UInt8>) {
        var rest = Self.withoutReferences(text)
        var closed = false
        while let last = TextScan.lastScalar(rest), Self.closers.contains(last) {
            closed = closed || last != "*" && last != "_"
            rest = TextScan.trimmed(rest.dropLast(last.utf8.count))
        }
        guard let last = TextScan.lastScalar(rest) else {
            self = .other
            return
        }
        switch last {
        case "!", "?", "…", "。", "！", "？", "؟", "।", "．": self = .sentence
        case ".": self = !closed && Abbreviations.endsOne(rest) ? .abbreviation : .sentence
        case ":", ";", "：", "；": self = .colon
        case _ where closed: self = .closer
        case ",", "，", "、", "،": self = .comma
        case "—", "–", "―": self = .dash
        case "-", "\u{2010}", "\u{AD}": self = Self.hyphenEnd(rest.dropLast(last.utf8.count))
        case _ where last.properties.isAlphabetic || last.properties.numericType != nil: self = .word
        case "$", "€", "£", "%", "°", "/", "&", "+": self = .word
        default: self = .other
        }
    }

    /// Whether the sentence is not over.
    var isOpen: Bool {
        switch self {
        case .abbreviation, .comma, .dash, .hyphen, .word: true
        case .sentence, .colon, .closer, .other: false
        }
    }

    /// Whether a paragraph can end here.
    var isClosed: Bool {
        switch self {
        case .sentence, .colon, .closer: true
        default: false
        }
    }

    private static func hyphenEnd(_ before: ArraySlice<UInt8>) -> SentenceEnd {
        guard let letter = TextScan.lastScalar(before) else { return .other }
        if letter.properties.isAlphabetic || letter.properties.numericType != nil { return .hyphen }
        return letter == " " || letter == "-" ? .dash : .other
    }

    /// Leaves out the numbers of notes behind a full stop: `end.12`, `end. [3]`.
    private static func withoutReferences(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = text
        if rest.last == 0x5D, let open = rest.suffix(6).lastIndex(of: 0x5B), rest.count > 6 {
            guard rest[(open + 1)...].dropLast().allSatisfy(TextScan.isDigit) else { return text }
            return TextScan.trimmed(rest[..<open])
        }
        while let last = rest.last, TextScan.isDigit(last), text.count - rest.count < 3 {
            rest = rest.dropLast()
        }
        guard rest.count < text.count, let last = TextScan.lastScalar(rest) else { return text }
        guard ".!?”\"".unicodeScalars.contains(last) else { return text }
        // `1.10` and `No.3` are no notes: the stop must follow a word of its own.
        let word = rest.dropLast(last.utf8.count).suffix(3)
        return word.count == 3 && word.allSatisfy { TextScan.isLetter($0) || $0 >= 0x80 || $0 == 0x2E }
            ? rest : text
    }

    private static let closers: Set<Unicode.Scalar> = [
        "\"", "'", "”", "’", "»", "›", ")", "]", "}", "*", "_", "“", "「", "」", "』", "）", "】",
    ]
}
