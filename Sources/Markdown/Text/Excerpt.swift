/// A text that grows up to a number of characters and is then cut behind a word.
struct Excerpt {
    private var bytes: [UInt8] = []
    private var room: Int
    private var isCut = false

    init(maximumCharacters: Int) { room = max(maximumCharacters, 0) }

    var text: String { String(decoding: bytes, as: UTF8.self) + (isCut ? sign : "") }

    /// What stands for the rest: behind a whole sentence apart from its full stop.
    private var sign: String {
        bytes.last.map { ".!?".utf8.contains($0) } == true ? "\u{A0}…" : "…"
    }

    /// Adds a paragraph; false once no more fits.
    mutating func append(_ paragraph: ArraySlice<UInt8>) -> Bool {
        if !bytes.isEmpty {
            guard room > 1 else {
                isCut = true
                return false
            }
            bytes.append(.space)
            room -= 1
        }
        let end = paragraph.withUnsafeBufferPointer { fittingEnd($0) }
        if end == paragraph.count {
            for byte in paragraph { bytes.append(byte == .newline ? .space : byte) }
            return true
        }
        for byte in paragraph.prefix(end) { bytes.append(byte == .newline ? .space : byte) }
        trimEnd()
        isCut = true
        return false
    }

    /// Where the part ends that fits, behind a whole word; behind a character where the text parts no words.
    private mutating func fittingEnd(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = 0
        var lastBreak = 0
        while offset < text.count {
            let (scalar, length) = ScalarReader.scalar(in: text, at: offset)
            let isUnparted = WordCounter.isUnparted(scalar)
            if scalar.isMarkdownWhitespace || (isUnparted && offset > 0) { lastBreak = offset }
            if room == 0 {
                // A first word that is too long by itself is cut hard; marks stay with their letter.
                if lastBreak > 0 || !bytes.isEmpty { return lastBreak }
                return scalar.properties.canonicalCombiningClass == .notReordered ? offset : 0
            }
            room -= 1
            offset += length
        }
        return offset
    }

    private mutating func trimEnd() {
        while let last = bytes.last,
            last.isWhitespace || last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
        {
            bytes.removeLast()
        }
    }
}
