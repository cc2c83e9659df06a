import CCmark

/// Finds tables and turns each cell into a heading of its own, which cmark reads as a line of inlines.
///
/// A first parse tells where paragraphs stand and in which containers, so that a table may lie in a block
/// quote or a list item; link references and footnotes work in cells as everywhere, since cmark reads the new
/// text as a whole.
struct TableFinder {
    /// Deeper tables are left alone: each asks for a walk up to the root.
    private static let maximumDepth = 200

    private let text: UnsafeBufferPointer<UInt8>
    private let lines: LineIndex
    private var delimiterLines: [Int] = []
    private var tables: [Table] = []

    /// Rewrites a text; gives back its tables in order.
    static func rewrite(_ source: inout SourceText) -> [Table] {
        var tables: [Table] = []
        source = source.bytes.withUnsafeBufferPointer { text in
            guard mayHoldTable(text) else { return source }
            var finder = TableFinder(text)
            if finder.delimiterLines.isEmpty { return source }
            let edited = finder.edit(source, SyntaxTree(parsing: text, smart: false))
            tables = finder.tables
            return tables.isEmpty ? source : edited
        }
        return tables
    }

    private static func mayHoldTable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.contains("-|") || text.contains("|-") || text.contains("| ") || text.contains(" |")
            || text.contains("|:")
            || text.contains(":|") || text.contains("|\t") || text.contains("\t|")
    }

    private init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        lines = LineIndex(text)
        for line in 0..<lines.count {
            var range = lines[line]
            while !range.isEmpty,
                text[range.lowerBound].isBlank || text[range.lowerBound] == UInt8(ascii: ">")
            {
                range = range.lowerBound + 1..<range.upperBound
            }
            guard let first = text[range].first,
                first == UInt8(ascii: "|") || first == UInt8(ascii: "-") || first == UInt8(ascii: ":")
            else { continue }
            if TableRow.alignments(text.part(range)) != nil { delimiterLines.append(line) }
        }
    }

    private mutating func edit(_ source: SourceText, _ tree: borrowing SyntaxTree) -> SourceText {
        var editor = SourceEditor(source, lines: lines)
        var next = 0
        var walk = BlockWalk(tree.root)
        while next < delimiterLines.count, let block = walk.next() {
            let isHeading = block.kind == CMARK_NODE_HEADING
            guard isHeading || block.kind == CMARK_NODE_PARAGRAPH else { continue }
            let first = block.startLine - 1
            var end = block.endLine
            while next < delimiterLines.count, delimiterLines[next] <= first { next += 1 }
            // A line of dashes under a table is a thematic break; cmark took it for a heading's underline,
            // and it lets such a heading end on that line or on the one after it.
            if isHeading {
                while end > first + 1, !isUnderline(content(end - 1, Place(block))) { end -= 1 }
                end -= 1
            }
            guard walk.depth < Self.maximumDepth else { continue }
            let place = Place(block)
            while next < delimiterLines.count, delimiterLines[next] < end {
                let delimiter = delimiterLines[next]
                next += 1
                guard let columns = columns(of: delimiter, place) else { continue }
                write(columns, at: delimiter, end: end, place, &editor)
                break
            }
        }
        return editor.finish()
    }

    private func isUnderline(_ range: Range<Int>) -> Bool {
        !range.isEmpty
            && text[range].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") || $0.isBlank }
    }

    /// The columns of the table whose delimiter row is at a line, when the line before is a fitting head.
    private func columns(of delimiter: Int, _ place: Place) -> [Table.Alignment]? {
        guard !isLazy(delimiter, place), !isLazy(delimiter - 1, place),
            let columns = TableRow.alignments(text.part(content(delimiter, place))),
            TableRow.cells(text.part(content(delimiter - 1, place))).count == columns.count
        else { return nil }
        return columns
    }

    private mutating func write(
        _ columns: [Table.Alignment], at delimiter: Int, end: Int, _ place: Place,
        _ editor: inout SourceEditor
    ) {
        editor.copy(to: delimiter - 1)
        editor.openTable(tables.count)
        var table = Table(columns: columns)
        let exact = text[lines[place.firstLine]].prefix(place.startColumn - 1)
        let continued = Self.continuation(of: exact)
        var end = end
        for line in delimiter - 1..<end where line != delimiter {
            if isLazy(line, place) {
                end = line
                break
            }
            let row = text.part(content(line, place))
            let cells = TableRow.cells(row, limit: columns.count)
            for (index, cell) in cells.enumerated() {
                let isFirst = index == 0 && line == place.firstLine
                editor.write(from: line, (isFirst ? Array(exact) : continued) + Self.heading(row.part(cell)))
            }
            table.rows.append(cells.count)
        }
        tables.append(table)
        while editor.position < end { editor.skipLine() }
    }

    /// The prefix of a line as it stands on the lines after it: a list marker becomes its indent.
    private static func continuation(of prefix: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in prefix {
            // The marker of a block quote takes one space with it.
            if result.last == UInt8(ascii: ">"), !byte.isBlank, byte != UInt8(ascii: ">") {
                result.append(.space)
            }
            result.append(byte == UInt8(ascii: ">") || byte.isBlank ? byte : .space)
        }
        if result.last == UInt8(ascii: ">") { result.append(.space) }
        return result
    }

    private static func heading(_ cell: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard !cell.isEmpty else { return [UInt8(ascii: "#")] }
        var line: [UInt8] = [UInt8(ascii: "#"), .space]
        for (offset, byte) in cell.enumerated() {
            let escapesPipe =
                byte == UInt8(ascii: "\\") && offset + 1 < cell.count && cell[offset + 1] == UInt8(ascii: "|")
            if !escapesPipe { line.append(byte) }
        }
        return line + [.space, UInt8(ascii: "#")]
    }

    /// A line of a paragraph without the markers of its containers.
    private func content(_ line: Int, _ place: Place) -> Range<Int> { parts(line, place).content }

    /// Whether a line belongs to its block quotes only because a paragraph goes on in it.
    private func isLazy(_ line: Int, _ place: Place) -> Bool { parts(line, place).missingQuotes > 0 }

    private func parts(_ line: Int, _ place: Place) -> (content: Range<Int>, missingQuotes: Int) {
        let range = lines[line]
        if line == place.firstLine {
            return (min(range.lowerBound + place.startColumn - 1, range.upperBound)..<range.upperBound, 0)
        }
        var start = range.lowerBound
        var quotes = place.quotes
        while start < range.upperBound {
            if text[start].isBlank {
                start += 1
            } else if quotes > 0, text[start] == UInt8(ascii: ">") {
                start += 1
                quotes -= 1
            } else {
                break
            }
        }
        return (start..<range.upperBound, quotes)
    }
}

extension TableFinder {
    /// Where a paragraph stands.
    private struct Place {
        /// Counted from 0.
        let firstLine: Int
        /// In bytes, counted from 1.
        let startColumn: Int
        /// How many block quotes it lies in.
        var quotes = 0

        init(_ block: Node) {
            firstLine = block.startLine - 1
            startColumn = max(block.startColumn, 1)
            var parent = block.parent
            while parent.exists {
                if parent.kind == CMARK_NODE_BLOCK_QUOTE { quotes += 1 }
                parent = parent.parent
            }
        }
    }
}
