extension PageMarkdown {
    private static let maximumColumns = 40

    /// Writes a table with bars, or, where its cells hold more than lines or it only arranges the page, cell by cell.
    mutating func writeTable(_ node: Int) {
        let rows = tableRows(of: node)
        for caption in tree.children(node) where tree.nodes[caption].tag == .caption { write(caption) }
        guard let cells = simpleCells(rows) else {
            for row in rows { for cell in row { writeChildren(of: cell) } }
            writeStrays(of: node, rows: rows)
            return
        }
        let columns = cells.map(\.count).max() ?? 0
        let hasHead = rows.first?.contains { tree.nodes[$0].tag == .th } ?? false
        var lines: [[UInt8]] = hasHead ? [] : [Self.line([], columns: columns)]
        for cells in cells { lines.append(Self.line(cells, columns: columns)) }
        let rule = Self.line([[UInt8]](repeating: Array("---".utf8), count: columns), columns: columns)
        lines.insert(rule, at: 1)
        output.write(Array(lines.joined(separator: [0x0A])))
        writeStrays(of: node, rows: rows)
    }

    private static func line(_ cells: [[UInt8]], columns: Int) -> [UInt8] {
        var line = Array("|".utf8)
        for column in 0..<columns {
            line.append(0x20)
            if column < cells.count { line += cells[column] + [0x20] }
            line.append(UInt8(ascii: "|"))
        }
        return line
    }

    /// The cells of a table, row by row; those of tables inside are not among them.
    private func tableRows(of table: Int) -> [[Int]] {
        var rows: [[Int]] = []
        var node = table + 1
        while node < tree.end(table) {
            guard outline.drops[node] == .none else {
                node = tree.end(node)
                continue
            }
            switch tree.nodes[node].tag {
            case .tr:
                rows.append([])
                node += 1
            case .td, .th:
                if rows.isEmpty { rows.append([]) }
                rows[rows.count - 1].append(node)
                node = tree.end(node)
            case .thead, .tbody, .tfoot: node += 1
            default: node = tree.end(node)
            }
        }
        return rows.filter { !$0.isEmpty }
    }

    /// What stands in a table outside of its cells, as broken pages have it.
    private mutating func writeStrays(of table: Int, rows: [[Int]]) {
        for part in tree.children(table) where outline.drops[part] == .none {
            switch tree.nodes[part].tag {
            case .tr, .td, .th, .thead, .tbody, .tfoot, .caption, .colgroup, .col: break
            case .text where PageText.visibleCount(tree.bytes(part)) == 0: break
            default: outline.isInline(part) ? writeChildren(ofWrapped: part) : write(part)
            }
        }
    }

    private mutating func writeChildren(ofWrapped node: Int) {
        var inlines = InlineWriter()
        write(inline: node, to: &inlines)
        inlines.endParagraph()
        for paragraph in inlines.paragraphs { output.write(paragraph) }
    }

    /// The cells as lines of Markdown; nil where the table is not of data in rows and columns.
    private func simpleCells(_ rows: [[Int]]) -> [[[UInt8]]]? {
        guard rows.count > 1, rows.contains(where: { $0.count > 1 }) else { return nil }
        var result: [[[UInt8]]] = []
        // For each column, how many rows below a cell with `rowspan` still covers.
        var covered = [Int](repeating: 0, count: Self.maximumColumns)
        for row in rows {
            var line: [[UInt8]] = []
            for cell in row {
                while line.count < Self.maximumColumns, covered[line.count] > 0 {
                    covered[line.count] -= 1
                    line.append([])
                }
                guard let text = singleLine(cell, isInCell: true), text.count < 1_000 else { return nil }
                let width = span(.colspan, of: cell)
                guard line.count + width <= Self.maximumColumns else { return nil }
                for column in 0..<width {
                    covered[line.count] = span(.rowspan, of: cell) - 1
                    line.append(column == 0 ? text : [])
                }
            }
            for column in line.count..<Self.maximumColumns where covered[column] > 0 { covered[column] -= 1 }
            result.append(line)
        }
        return result
    }

    private func span(_ name: PageAttribute.Name, of cell: Int) -> Int {
        min(max(tree.string(name, of: cell).flatMap(Int.init) ?? 1, 1), 1_000)
    }
}
