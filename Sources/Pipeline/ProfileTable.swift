/// A table of names and numbers for a terminal, its numbers to the right.
struct ProfileTable {
    private let title: String
    private let columns: [String]
    private var rows: [(name: String, cells: [String])] = []

    init(_ title: String, columns: [String]) {
        self.title = title
        self.columns = columns
    }

    mutating func add(_ name: String, _ cells: [String]) { rows.append((name, cells)) }

    /// Characters of the longest name.
    var nameWidth: Int { rows.reduce(title.count) { max($0, $1.name.count) } }

    /// The table, its first column that wide, the others wide enough for a million million.
    func text(nameWidth: Int) -> String {
        ([(title, columns)] + rows).map { name, cells in
            let line = cells.reduce(name + spaces(nameWidth - name.count)) { line, cell in
                line + spaces(max(2, 15 - cell.count)) + cell
            }
            return String(line.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
