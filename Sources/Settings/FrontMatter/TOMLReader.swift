import Articles

/// Reads TOML 1.0 into fields, in the order of the source and with lines; numbers, booleans and dates keep
/// their text.
///
/// A key that is given twice is no error here: the last one counts.
struct TOMLReader {
    var cursor: ByteCursor
    private var fields: [MetadataField] = []
    private var repeated: [RepeatedKey] = []
    private var keyCount = 0

    /// More keys than any front matter has; keeps the search for repeated keys cheap.
    private static let maximumKeys = 2000

    static func read(
        _ bytes: ArraySlice<UInt8>, firstLine: Int
    ) throws(SyntaxProblem) -> (fields: [MetadataField], repeated: [RepeatedKey]) {
        var reader = TOMLReader(cursor: ByteCursor(bytes, firstLine: firstLine))
        try reader.readDocument()
        return (reader.fields, reader.repeated)
    }

    private init(cursor: ByteCursor) { self.cursor = cursor }

    private mutating func readDocument() throws(SyntaxProblem) {
        var table: [String] = []
        while true {
            skipSpaceAndComments()
            if cursor.isAtEnd { return }
            if cursor.byte == 0x5B {
                table = try readTableHeader()
            } else {
                let line = cursor.line
                let path = try keyPath()
                guard cursor.take(0x3D) else {
                    throw cursor.problem("= is expected after the key “\(path.last ?? "")”")
                }
                let value = try value(depth: 1)
                try insert(value, at: table + path, line: line)
            }
            try endLine()
        }
    }

    /// `[table]` or `[[list of tables]]`.
    private mutating func readTableHeader() throws(SyntaxProblem) -> [String] {
        let line = cursor.line
        cursor.advance()
        let isList = cursor.take(0x5B)
        let path = try keyPath()
        guard cursor.take(0x5D), !isList || cursor.take(0x5D) else {
            throw cursor.problem("\(isList ? "]]" : "]") is expected after the name of the table")
        }
        try count(path, line: line)
        TOMLTables.open(path[...], isList: isList, line: line, in: &fields)
        return path
    }

    mutating func count(_ path: [String], line: Int) throws(SyntaxProblem) {
        keyCount += path.count
        guard path.count <= SyntaxProblem.maximumDepth else { throw .tooDeep(line: line) }
        guard keyCount <= Self.maximumKeys else {
            throw SyntaxProblem(line: line, reason: "there are more than \(Self.maximumKeys) keys")
        }
    }

    private mutating func insert(_ value: MetadataValue, at path: [String], line: Int) throws(SyntaxProblem) {
        try count(path, line: line)
        if let old = TOMLTables.insert(value, at: path[...], line: line, in: &fields) {
            repeated.append(RepeatedKey(key: path.joined(separator: "."), line: old))
        }
    }

    /// Puts a value into an inline table; used while it is read.
    mutating func insert(
        _ value: MetadataValue, at path: [String], line: Int, in table: inout [MetadataField]
    ) throws(SyntaxProblem) {
        try count(path, line: line)
        if let old = TOMLTables.insert(value, at: path[...], line: line, in: &table) {
            repeated.append(RepeatedKey(key: path.joined(separator: "."), line: old))
        }
    }

    private mutating func endLine() throws(SyntaxProblem) {
        cursor.skipSpaces()
        if cursor.byte == 0x23 { cursor.skip { $0 != 0x0A && $0 != 0x0D } }
        guard cursor.isAtEnd || cursor.byte == 0x0A || cursor.byte == 0x0D else {
            throw cursor.problem(
                "the line should end here", hint: "Put texts in quotes, and each key on a line of its own.")
        }
    }

    mutating func skipSpaceAndComments() {
        while true {
            cursor.skip { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
            guard cursor.byte == 0x23 else { return }
            cursor.skip { $0 != 0x0A && $0 != 0x0D }
        }
    }
}
