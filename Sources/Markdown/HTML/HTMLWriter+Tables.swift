extension HTMLWriter {
    mutating func openTable(_ table: Table) {
        cursor = TableCursor(table)
        output.append(options.wrapsTables ? "<div class=\"table\"><table>\n<thead>\n" : "<table>\n<thead>\n")
    }

    mutating func closeTable() {
        if cursor.row > 1 { output.append("</tbody>\n") }
        output.append(options.wrapsTables ? "</table></div>\n" : "</table>\n")
        cursor = TableCursor()
    }

    mutating func openCell() {
        if cursor.isAtRowStart { openRow() }
        writeCellTag()
    }

    mutating func closeCell() {
        output.append(cursor.row == 0 ? "</th>\n" : "</td>\n")
        cursor.passCell()
        guard cursor.isAtRowEnd else { return }
        closeRow()
        // Rows that hold no cell at all.
        while cursor.hasMoreRows, cursor.isAtRowEnd {
            openRow()
            closeRow()
        }
    }

    private mutating func openRow() { output.append("<tr>\n") }

    private mutating func closeRow() {
        for _ in 0..<cursor.missing where fillBudget > 0 {
            fillBudget -= 1
            writeCellTag()
            output.append("</td>\n")
            cursor.passCell()
        }
        output.append("</tr>\n")
        if cursor.row == 0 {
            output.append("</thead>\n")
            if cursor.table.rows.count > 1 { output.append("<tbody>\n") }
        }
        cursor.passRow()
    }

    private mutating func writeCellTag() {
        output.append(cursor.row == 0 ? "<th" : "<td")
        switch cursor.alignment {
        case .none: output.append(">")
        case .left: output.append(" align=\"left\">")
        case .center: output.append(" align=\"center\">")
        case .right: output.append(" align=\"right\">")
        }
    }
}
