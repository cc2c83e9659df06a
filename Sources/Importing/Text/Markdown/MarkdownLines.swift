/// The lines of a Markdown text, of which single ones can be emptied or joined, while all others stay as they are.
struct MarkdownLines {
    /// Lines that are not blank, code in fences left out.
    private(set) var lines: [TextLine]
    private(set) var isChanged = false
    private(set) var hasJoints = false
    /// Every line, blank ones included, without its line feed.
    private var rows: [ArraySlice<UInt8>]
    private var isRemoved: [Bool]

    init(_ text: [UInt8]) {
        rows = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        isRemoved = Array(repeating: false, count: rows.count)
        lines = Self.withoutCode(TextLineSplitter.lines(of: text))
    }

    var text: [UInt8] {
        Array(zip(rows, isRemoved).lazy.filter { !$0.1 }.map(\.0).joined(separator: [0x0A]))
    }

    /// The lines of the heading that opens the text, `# Title` or underlined, by their place in `lines`.
    var headingLines: Range<Int>? {
        guard let first = lines.first else { return nil }
        if isATX { return 0..<1 }
        guard lines.count > 1, lines[1].gap == .line, lines[1].bytes.allSatisfy({ $0 == 0x3D }),
            first.indent < 4
        else { return nil }
        return 0..<2
    }

    var isATX: Bool { lines.first.flatMap { MarkedHeading($0.bytes) }?.level == 1 }

    /// Empties a line; those behind it keep their numbers.
    mutating func blank(_ number: Int) {
        rows[number - 1] = rows[number - 1].prefix(0)
        isChanged = true
    }

    /// Drops form feeds, which Markdown does not know.
    mutating func dropFormFeeds() {
        for index in rows.indices where rows[index].contains(0x0C) {
            rows[index] = rows[index].filter { $0 != 0x0C }[...]
            isChanged = true
        }
    }

    /// Puts a line behind an earlier one, what stands between them left out.
    ///
    /// - Parameters:
    ///   - halves: whether the two lines end and begin with the halves of one word.
    ///   - dropsHyphen: whether the hyphen between them goes.
    mutating func join(_ number: Int, to earlier: Int, halves: Bool, dropsHyphen: Bool) {
        let (first, second) = (earlier - 1, number - 1)
        for index in (first + 1)..<second { isRemoved[index] = true }
        if halves {
            var row = TextScan.trimmed(rows[first])
            let mark = TextScan.lastScalar(row)?.utf8.count ?? 0
            if dropsHyphen { row = row.dropLast(mark) }
            rows[second] = (Array(row) + TextScan.trimmed(rows[second]))[...]
            isRemoved[first] = true
        }
        isChanged = true
        hasJoints = true
    }

    private static func withoutCode(_ lines: [TextLine]) -> [TextLine] {
        var fence: ArraySlice<UInt8>?
        return lines.filter { line in
            let mark = line.bytes.prefix { $0 == line.bytes.first && ($0 == 0x60 || $0 == 0x7E) }
            if let open = fence {
                if mark.count >= open.count, mark.first == open.first, mark.count == line.bytes.count {
                    fence = nil
                }
                return false
            }
            guard mark.count >= 3 else { return true }
            fence = mark
            return false
        }
    }
}
