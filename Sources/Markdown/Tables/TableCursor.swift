/// Where a writer stands in a table.
struct TableCursor {
    private(set) var table = Table(columns: [])
    private(set) var isInTable = false
    private(set) var row = 0
    private(set) var column = 0

    init() {}

    init(_ table: Table) {
        self.table = table
        isInTable = true
    }

    /// Steps behind a cell.
    mutating func passCell() { column += 1 }

    /// Steps to the start of the next row.
    mutating func passRow() {
        row += 1
        column = 0
    }

    /// Whether the next cell opens its row.
    var isAtRowStart: Bool { column == 0 }
    /// Whether all cells of the row that stand in the tree are passed.
    var isAtRowEnd: Bool { row < table.rows.count && column >= table.rows[row] }
    /// Cells that the row lacks.
    var missing: Int { max(table.columns.count - column, 0) }
    var alignment: Table.Alignment { column < table.columns.count ? table.columns[column] : .none }
    var hasMoreRows: Bool { row < table.rows.count }
}
