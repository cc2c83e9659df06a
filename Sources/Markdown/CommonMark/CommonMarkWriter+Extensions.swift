import CCmark

extension CommonMarkWriter {
    mutating func openCustomBlock(_ node: Node) {
        let mark = node.mark
        if mark.isTable {
            startBlock(node)
            cursor = TableCursor(tables[mark.blockIndex])
        } else if mark.isFootnote {
            startBlock(node)
            let marker = Array("[^".utf8) + footnotes[mark.blockIndex].label.bytes + Array("]: ".utf8)
            open(marker: marker, continued: Array(repeating: .space, count: 4))
        }
    }

    mutating func closeCustomBlock(_ node: Node) {
        if node.mark.isTable {
            cursor = TableCursor()
        } else if node.mark.isFootnote {
            closeContainer()
        }
    }

    mutating func openCell() {
        if cursor.isAtRowStart {
            if cursor.row > 0 { startNextLine() }
            output.append("|")
        }
        output.append(.space)
        cellStart = output.count
    }

    mutating func closeCell(_ cell: Node) {
        escapePipes()
        if output.last != .space { output.append(.space) }
        output.append("|")
        cursor.passCell()
        guard cursor.isAtRowEnd else { return }
        if cursor.row == 0 { writeDelimiterRow() }
        cursor.passRow()
        while cursor.hasMoreRows, cursor.isAtRowEnd {
            startNextLine()
            output.append("|")
            cursor.passRow()
        }
    }

    /// In a table a pipe parts cells even inside code, unless a backslash stands before it.
    private mutating func escapePipes() {
        guard output[cellStart...].contains(UInt8(ascii: "|")) else { return }
        let cell = Array(output[cellStart...])
        output.removeLast(cell.count)
        for byte in cell {
            if byte == UInt8(ascii: "|") { output.append(UInt8(ascii: "\\")) }
            output.append(byte)
        }
    }

    private mutating func writeDelimiterRow() {
        startNextLine()
        output.append("|")
        for alignment in cursor.table.columns {
            switch alignment {
            case .none: output.append(" --- |")
            case .left: output.append(" :-- |")
            case .center: output.append(" :-: |")
            case .right: output.append(" --: |")
            }
        }
    }
}
