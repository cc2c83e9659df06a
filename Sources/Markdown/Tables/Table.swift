/// The shape of a table. Its cells stand in the tree as headings, row by row; cells missing at the end of a
/// row do not.
struct Table {
    enum Alignment: Sendable {
        case none, left, center, right
    }

    /// One for each column.
    let columns: [Alignment]
    /// How many cells of each row stand in the tree; the first row is the head.
    var rows: [Int] = []
    /// Rows are filled up with empty cells as long as these last: a short text must not make a huge table.
    static let fillLimit = 100_000
}
