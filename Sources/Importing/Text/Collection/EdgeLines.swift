import Articles

/// The first and last lines of a source and of its pages, as a profile of the collection sees them.
enum EdgeLines {
    /// So many lines at either end of a source, and of a page that a form feed ends.
    private static let atSourceEdge = 5
    private static let atPageEdge = 2
    /// What is longer is a paragraph, what is shorter says nothing.
    private static let widths = 4...160
    /// The part of a combined hash that tells the folder.
    static let folderBits: UInt64 = 0xFFFF

    /// The lines at the edges that may repeat: no headings, no items, no single words, no names and no dates.
    static func lines(of text: [UInt8]) -> [TextLine] {
        let lines = TextLineSplitter.lines(of: text)
        let byline = BylineLine(settings: TextSettings())
        return lines.indices.filter { index in
            isAtEdge(index, of: lines) && canRepeat(lines[index], byline)
                && (index >= atSourceEdge || leavesTitle(index, of: lines, byline))
        }.map { lines[$0] }
    }

    private static func isAtEdge(_ index: Int, of lines: [TextLine]) -> Bool {
        if index < atSourceEdge || index + atSourceEdge >= lines.count { return true }
        for distance in 0..<atPageEdge {
            if lines[index - distance].gap == .page { return true }
            if lines[index + distance + 1].gap == .page { return true }
        }
        return false
    }

    private static func canRepeat(_ line: TextLine, _ byline: BylineLine) -> Bool {
        guard widths.contains(line.width), MarkedHeading(line.bytes) == nil, ListMarker(line.bytes) == nil
        else {
            return false
        }
        guard line.bytes.contains(where: { TextScan.isLetter($0) || $0 >= 0x80 }),
            TextScan.words(line.bytes).count > 1
        else { return false }
        return FurniturePattern.namesIssue(line.bytes) || byline.parts(of: line.bytes) == nil
    }

    /// Whether a line below may be the title if this one is not: the title of a column is that of its articles.
    private static func leavesTitle(_ index: Int, of lines: [TextLine], _ byline: BylineLine) -> Bool {
        guard index + 2 < lines.count else { return false }
        let next = lines[index + 1]
        if MarkedHeading(next.bytes) != nil { return true }
        if case .sentence = SentenceEnd(of: next.bytes) { return false }
        return next.width <= 120 && byline.parts(of: next.bytes) == nil && ListMarker(next.bytes) == nil
    }

    /// The hash of a line with its digits folded, in lower case.
    static func hash(_ line: ArraySlice<UInt8>) -> UInt64 { Fingerprint(of: RepeatedLines.key(line)).high }

    /// The hash of a line within a folder; nil stands for the whole collection.
    static func combined(_ hash: UInt64, folder: String?) -> UInt64 {
        let place = folder.map { Fingerprint(of: "/" + $0).high } ?? 0
        return (hash ^ place &* 0x9E37_79B9_7F4A_7C15) & ~folderBits | place & folderBits
    }

    /// The folder of a path.
    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
