/// A line that holds a page number and nothing else.
struct PageNumber: Sendable, Hashable {
    var value: Int
    /// Whether the form alone says that it is a page number, as in `Page 3 of 7` and `- 3 -`.
    var isCertain: Bool

    init?(_ line: ArraySlice<UInt8>) {
        guard line.count <= 40, let first = line.first, let last = line.last else { return nil }
        let tokens = Self.tokens(line)
        guard (1...4).contains(tokens.count) else { return nil }
        let words = tokens.map { TextScan.string(TextScan.lowered($0)[...]) }
        let hasDashes = Self.isDash(first) && Self.isDash(last)
        if words.count == 1 {
            let isBare = line.count == words[0].utf8.count
            guard isBare || hasDashes, let number = Self.number(words[0]) else { return nil }
            self.init(value: number, isCertain: hasDashes)
        } else if Self.pageWords.contains(words[0]), let number = Self.number(words[1]) {
            guard words.count == 2 || Self.isTotal(words[2...]) else { return nil }
            self.init(value: number, isCertain: true)
        } else if let number = Int(words[0]), Self.isTotal(words[1...]),
            line.count > words.joined().utf8.count
        {
            guard words.count == 3 || line.contains(0x2F), let total = Int(words[words.count - 1]) else {
                return nil
            }
            guard number <= total else { return nil }
            self.init(value: number, isCertain: false)
        } else {
            return nil
        }
    }

    private init(value: Int, isCertain: Bool) {
        self.value = value
        self.isCertain = isCertain
    }

    /// Words and numbers of the line; none if it holds other marks than dashes, bars and the like.
    private static func tokens(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var tokens: [ArraySlice<UInt8>] = []
        var start: Int?
        for index in line.indices {
            let byte = line[index]
            if TextScan.isLetter(byte) || TextScan.isDigit(byte) || byte == 0xC3
                || byte >= 0xA0 && byte <= 0xBF
            {
                if start == nil { start = index }
                continue
            }
            guard TextScan.isSpace(byte) || isDash(byte) || byte == 0x2F || byte == 0x7C || byte == 0x2E
            else { return [] }
            if let from = start { tokens.append(line[from..<index]) }
            if tokens.count > 4 { return [] }
            start = nil
        }
        if let from = start { tokens.append(line[from...]) }
        return tokens
    }

    /// A byte of `-`, `–` or `—`.
    private static func isDash(_ byte: UInt8) -> Bool {
        byte == 0x2D || byte == 0xE2 || byte == 0x80 || byte == 0x93 || byte == 0x94
    }

    /// `7`, or `of 7`.
    private static func isTotal(_ words: ArraySlice<String>) -> Bool {
        guard let last = words.last, last.utf8.count <= 5, Int(last) != nil else { return false }
        return words.count == 1 || words.count == 2 && words.first.map(ofWords.contains) == true
    }

    static func number(_ word: String) -> Int? {
        guard word.utf8.count <= 5 else { return RomanNumeral.value(of: word) }
        return Int(word) ?? RomanNumeral.value(of: word)
    }

    private static let pageWords: Set<String> = [
        "page", "pages", "p", "pg", "pag", "seite", "página", "pagina", "pág",
    ]
    private static let ofWords: Set<String> = ["of", "von", "sur", "de", "di", "van", "av"]
}
