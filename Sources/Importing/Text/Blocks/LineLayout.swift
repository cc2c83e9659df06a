/// How the lines of a text were set: the width at which they were wrapped, and where they begin.
struct LineLayout: Sendable {
    /// Column at which lines were wrapped; nil where each line is a paragraph.
    private(set) var wrapWidth: Int?
    /// Columns before a line that continues a paragraph.
    private(set) var indent = 0
    /// Whether paragraphs begin with an indent rather than behind a blank line.
    private(set) var indentsParagraphs = false

    /// Lines longer than this were not wrapped.
    private static let widest = 160

    init(of lines: [TextLine]) {
        var ends: [Int] = []
        var indents: [Int: Int] = [:]
        for (line, next) in zip(lines, lines.dropFirst()) where next.gap == .line {
            if line.width <= Self.widest { ends.append(line.end) }
            indents[next.indent, default: 0] += 1
        }
        indent = indents.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
        indentsParagraphs = lines.count { $0.gap == .line && isIndented($0) } >= 2
        guard ends.count >= 3, ends.count * 3 >= lines.count else { return }
        ends.sort()
        let width = ends[ends.count * 9 / 10]
        let full = ends.count { $0 * 4 >= width * 3 }
        if width >= 30, full * 2 >= ends.count { wrapWidth = width }
    }

    /// Whether a line begins a paragraph by its indentation.
    func isIndented(_ line: TextLine) -> Bool { (indent + 2...indent + 12).contains(line.indent) }

    /// Whether a line ended although the next word would have fitted on it.
    func endsEarly(_ line: TextLine, before next: TextLine) -> Bool {
        guard let wrapWidth else { return true }
        let word = TextScan.firstWord(next.bytes).count { $0 & 0xC0 != 0x80 }
        return (line.end + 1 + word) * 10 < wrapWidth * 9
    }
}
