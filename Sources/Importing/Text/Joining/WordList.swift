/// The words of a text, for deciding what a hyphen at the end of a line means.
struct WordList: Sendable {
    private var words: Set<[UInt8]> = []

    init() {}

    /// Gathers the words of lines, but not the halves of words that a hyphen at a line's end cuts.
    init(of lines: [TextLine]) {
        guard lines.contains(where: { Self.isCut($0.bytes) }) else { return }
        var afterCut = false
        for line in lines {
            var tokens = TextScan.words(line.bytes)[...]
            if afterCut { tokens = tokens.dropFirst() }
            afterCut = Self.isCut(line.bytes)
            if afterCut { tokens = tokens.dropLast() }
            for token in tokens where token.count <= 60 { insert(Self.core(of: token)) }
        }
    }

    func contains(_ word: [UInt8]) -> Bool { words.contains(word) }

    private mutating func insert(_ token: ArraySlice<UInt8>) {
        let word = TextScan.lowered(token)
        guard !word.isEmpty else { return }
        words.insert(word)
        guard word.contains(0x2D) else { return }
        for part in word.split(separator: 0x2D) { words.insert(Array(part)) }
    }

    /// A word without the marks around it.
    static func core(of token: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var token = token.drop { !isWordByte($0) }
        while let last = token.last, !isWordByte(last) { token = token.dropLast() }
        for quote: [UInt8] in [[0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x98]] where token.starts(with: quote) {
            token = token.dropFirst(3)
        }
        // ” ’ — – … at the end, and a genitive.
        while token.count > 3, token.suffix(3).starts(with: [0xE2, 0x80]) { token = token.dropLast(3) }
        if token.count > 2, token.suffix(2).elementsEqual([0x27, 0x73]) { token = token.dropLast(2) }
        if token.count > 4, token.suffix(4).elementsEqual([0xE2, 0x80, 0x99, 0x73]) {
            token = token.dropLast(4)
        }
        return token
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        TextScan.isLetter(byte) || TextScan.isDigit(byte) || byte >= 0x80
    }

    private static func isCut(_ line: ArraySlice<UInt8>) -> Bool {
        if case .hyphen = SentenceEnd(of: line) { return true }
        return false
    }
}
