/// Finds lines that repeat the title of an article.
struct RepeatedTitle {
    private let title: [UInt8]

    /// A shorter beginning of a title may be a heading of its own.
    private static let leastLength = 12

    private let exact: [UInt8]

    init(_ title: String) {
        exact = Array(title.utf8)
        self.title = Self.folded(exact[...])
    }

    /// Whether a line is the title, letter for letter.
    func isWhole(_ line: ArraySlice<UInt8>) -> Bool { line.elementsEqual(exact) }

    /// Whether a line is the title, or the beginning of it, with a page number allowed on either side.
    func matches(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= title.count + 24, title.count >= Self.leastLength else { return false }
        let folded = Self.folded(line)
        if folded == title { return true }
        let core = Self.withoutPageNumber(folded)
        if core.elementsEqual(title) { return true }
        guard core.count >= Self.leastLength + 4, title.starts(with: core) else { return false }
        // Cut at a number of characters rather than a thought: in capitals, with a number, or inside a word.
        let isInsideWord = core.count < title.count && TextScan.isLetter(title[core.count])
        return core.count < folded.count || LetterCase.isCapital(line) || isInsideWord
    }

    /// The text with plain spaces, in lower case.
    private static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let lowered = TextScan.string(text).lowercased()
        return Array(lowered.utf8.split(whereSeparator: TextScan.isSpace).joined(separator: [0x20]))
    }

    private static func withoutPageNumber(_ line: [UInt8]) -> ArraySlice<UInt8> {
        var core = line[...]
        func isMark(_ byte: UInt8) -> Bool {
            TextScan.isDigit(byte) || TextScan.isSpace(byte) || byte == 0x7C || byte == 0x2D
        }
        while let last = core.last, isMark(last) || last == 0x2E { core = core.dropLast() }
        if core.starts(with: line), core.count == line.count { core = core.drop(while: isMark) }
        return core
    }
}
