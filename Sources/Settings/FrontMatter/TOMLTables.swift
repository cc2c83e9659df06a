import Articles

/// Places values in the tables of a TOML document.
///
/// A path leads through tables, and through the last table of a list of tables; what stands in its way is
/// replaced.
enum TOMLTables {
    /// Puts a value at a path; returns the line of a value that it replaced.
    static func insert(
        _ value: MetadataValue, at path: ArraySlice<String>, line: Int, in fields: inout [MetadataField]
    ) -> Int? {
        guard let key = path.first else { return nil }
        guard path.count > 1 else {
            let field = MetadataField(key: key, value: value, line: line)
            guard let index = fields.firstIndex(where: { $0.key == key }) else {
                fields.append(field)
                return nil
            }
            let old = fields[index].line
            fields.remove(at: index)
            fields.append(field)
            return old
        }
        var replaced: Int?
        enter(key, line: line, in: &fields) { table in
            replaced = insert(value, at: path.dropFirst(), line: line, in: &table)
        }
        return replaced
    }

    /// Makes sure of a table at a path, or adds one to the list of tables there.
    static func open(_ path: ArraySlice<String>, isList: Bool, line: Int, in fields: inout [MetadataField]) {
        guard let key = path.first else { return }
        if path.count > 1 {
            enter(key, line: line, in: &fields) {
                open(path.dropFirst(), isList: isList, line: line, in: &$0)
            }
        } else if !isList {
            enter(key, line: line, in: &fields) { _ in }
        } else if let index = fields.firstIndex(where: { $0.key == key }),
            case .list(let tables) = fields[index].value
        {
            fields[index].value = .list(tables + [.map([])])
        } else {
            fields.removeAll { $0.key == key }
            fields.append(MetadataField(key: key, value: .list([.map([])]), line: line))
        }
    }

    /// Changes the table of a key, which is made where it is missing.
    private static func enter(
        _ key: String, line: Int, in fields: inout [MetadataField], change: (inout [MetadataField]) -> Void
    ) {
        var table: [MetadataField] = []
        guard let index = fields.firstIndex(where: { $0.key == key }) else {
            change(&table)
            fields.append(MetadataField(key: key, value: .map(table), line: line))
            return
        }
        if case .list(var values) = fields[index].value, case .map(let last)? = values.last {
            table = last
            change(&table)
            values[values.count - 1] = .map(table)
            fields[index].value = .list(values)
        } else {
            if case .map(let old) = fields[index].value { table = old }
            change(&table)
            fields[index].value = .map(table)
        }
    }
}
