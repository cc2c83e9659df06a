/// What a rule changed in the letters of a text.
struct LetterChange {
    var text: [UInt8]
    /// How many places changed.
    var count: Int
    /// Line of the first, counted from 1.
    var line: Int
    /// The words that changed, as they stood, each once.
    var words: [String]

    /// Rewrites the places of a text that a closure knows.
    ///
    /// - Parameter replacement: the bytes to write for what begins at an offset, and how many bytes of the text that is; nil
    ///   where the text stays.
    /// - Returns: nil when nothing changed.
    static func rewriting(
        _ text: [UInt8], _ replacement: (_ offset: Int) -> (bytes: [UInt8], length: Int)?
    ) -> LetterChange? {
        var output: [UInt8] = []
        var offsets: [Int] = []
        var start = 0
        var offset = 0
        while offset < text.count {
            // All that any rule changes begins with such a byte.
            guard text[offset] >= 0x7F || text[offset] < 0x20, let (bytes, length) = replacement(offset),
                length > 0
            else {
                offset += 1
                continue
            }
            if offsets.isEmpty { output.reserveCapacity(text.count) }
            output += text[start..<offset]
            output += bytes
            offsets.append(offset)
            offset += length
            start = offset
        }
        guard let first = offsets.first else { return nil }
        output += text[start...]
        let line = 1 + text[..<first].count { $0 == 0x0A }
        return LetterChange(
            text: output, count: offsets.count, line: line, words: words(at: offsets, in: text))
    }

    private static func words(at offsets: [Int], in text: [UInt8]) -> [String] {
        var words: [String] = []
        var seen: Set<String> = []
        var end = 0
        for offset in offsets where offset >= end {
            let start = text[end..<offset].lastIndex(where: TextScan.isSpace).map { $0 + 1 } ?? end
            end = text[offset...].dropFirst().firstIndex(where: TextScan.isSpace) ?? text.count
            let word = TextScan.string(TextScan.trimmed(text[start..<end]))
            if !word.isEmpty, seen.insert(word).inserted { words.append(word) }
        }
        return words
    }
}
