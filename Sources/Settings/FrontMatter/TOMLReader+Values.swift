import Articles

extension TOMLReader {
    /// A key with the spaces around it: `a`, `"a b"`, `a.b.c`.
    mutating func keyPath() throws(SyntaxProblem) -> [String] {
        var path: [String] = []
        repeat {
            cursor.skipSpaces()
            path.append(try key())
            cursor.skipSpaces()
        } while cursor.take(0x2E)
        return path
    }

    private mutating func key() throws(SyntaxProblem) -> String {
        if cursor.byte == 0x22 || cursor.byte == 0x27 { return try quoted() }
        let start = cursor.position
        cursor.skip(while: Self.isBareKeyByte)
        guard cursor.position > start else {
            throw cursor.problem(
                "a key is expected here", hint: "A key has letters, digits, _ and -; put any other in quotes."
            )
        }
        return String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self)
    }

    private static func isBareKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: return true
        default: return false
        }
    }

    /// A value with the spaces before it.
    mutating func value(depth: Int) throws(SyntaxProblem) -> MetadataValue {
        guard depth <= SyntaxProblem.maximumDepth else { throw .tooDeep(line: cursor.line) }
        cursor.skipSpaces()
        switch cursor.byte {
        case 0x22, 0x27: return .text(try text())
        case 0x5B: return .list(try list(depth: depth))
        case 0x7B: return .map(try inlineTable(depth: depth))
        default: return .text(try bareValue())
        }
    }

    private mutating func list(depth: Int) throws(SyntaxProblem) -> [MetadataValue] {
        cursor.advance()
        var values: [MetadataValue] = []
        while true {
            skipSpaceAndComments()
            if cursor.take(0x5D) { return values }
            values.append(try value(depth: depth + 1))
            skipSpaceAndComments()
            if cursor.take(0x2C) { continue }
            guard cursor.take(0x5D) else { throw cursor.problem("a comma or ] is expected here") }
            return values
        }
    }

    private mutating func inlineTable(depth: Int) throws(SyntaxProblem) -> [MetadataField] {
        cursor.advance()
        var table: [MetadataField] = []
        while true {
            skipSpaceAndComments()
            if cursor.take(0x7D) { return table }
            let line = cursor.line
            let path = try keyPath()
            guard cursor.take(0x3D) else {
                throw cursor.problem("= is expected after the key “\(path.last ?? "")”")
            }
            let value = try value(depth: depth + 1)
            try insert(value, at: path, line: line, in: &table)
            skipSpaceAndComments()
            if cursor.take(0x2C) { continue }
            guard cursor.take(0x7D) else { throw cursor.problem("a comma or } is expected here") }
            return table
        }
    }

    /// A number, a boolean or a date, as written.
    private mutating func bareValue() throws(SyntaxProblem) -> String {
        let start = cursor.position
        let opening = cursor
        cursor.skip(while: Self.isBareValueByte)
        // A space may stand between a date and its time.
        if cursor.position - start == 10, cursor.byte == 0x20, (0x30...0x39).contains(cursor.peek(1)) {
            cursor.advance()
            cursor.skip(while: Self.isBareValueByte)
        }
        let word = String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self)
        var digits = word.utf8[...]
        if digits.first == 0x2B || digits.first == 0x2D { digits = digits.dropFirst() }
        let isNumber = digits.first.map { (0x30...0x39).contains($0) } ?? false
        guard
            isNumber || word == "true" || word == "false" || digits.elementsEqual("inf".utf8)
                || digits.elementsEqual("nan".utf8)
        else {
            throw opening.problem("a value is expected here", hint: "Put texts in quotes.")
        }
        return word
    }

    private static func isBareValueByte(_ byte: UInt8) -> Bool {
        isBareKeyByte(byte) || byte == 0x2B || byte == 0x2E || byte == 0x3A
    }
}
