import Articles

/// Reads a JSON object into fields; numbers and booleans keep their text, null is absent.
struct JSONReader {
    private var cursor: ByteCursor
    private var repeated: [RepeatedKey] = []

    struct Document {
        let fields: [MetadataField]
        let repeated: [RepeatedKey]
        /// Offset of what follows the object, and its line.
        let end: Int
        let endLine: Int
    }

    /// Reads the object that a text begins with; what follows it is left alone.
    static func object(in bytes: ArraySlice<UInt8>, firstLine: Int) throws(SyntaxProblem) -> Document {
        var reader = JSONReader(cursor: ByteCursor(bytes, firstLine: firstLine))
        let fields = try reader.object(depth: 1)
        return Document(
            fields: fields, repeated: reader.repeated, end: reader.cursor.position,
            endLine: reader.cursor.line)
    }

    private init(cursor: ByteCursor) { self.cursor = cursor }

    private mutating func skipSpace() {
        cursor.skip { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }

    private mutating func object(depth: Int) throws(SyntaxProblem) -> [MetadataField] {
        guard depth <= SyntaxProblem.maximumDepth else { throw .tooDeep(line: cursor.line) }
        _ = cursor.take(0x7B)
        var fields: [MetadataField] = []
        skipSpace()
        if cursor.take(0x7D) { return fields }
        repeat {
            skipSpace()
            let line = cursor.line
            guard cursor.byte == 0x22 else { throw cursor.problem("a key in double quotes is expected here") }
            let key = try text()
            skipSpace()
            guard cursor.take(0x3A) else {
                throw cursor.problem("a colon is expected after the key “\(key)”")
            }
            if let value = try value(depth: depth) {
                fields.append(MetadataField(key: key, value: value, line: line))
            }
            skipSpace()
        } while cursor.take(0x2C)
        guard cursor.take(0x7D) else { throw cursor.problem("a comma or } is expected here") }
        repeated += RepeatedKey.removed(from: &fields)
        return fields
    }

    private mutating func list(depth: Int) throws(SyntaxProblem) -> [MetadataValue] {
        guard depth <= SyntaxProblem.maximumDepth else { throw .tooDeep(line: cursor.line) }
        _ = cursor.take(0x5B)
        var values: [MetadataValue] = []
        skipSpace()
        if cursor.take(0x5D) { return values }
        repeat {
            if let value = try value(depth: depth) { values.append(value) }
            skipSpace()
        } while cursor.take(0x2C)
        guard cursor.take(0x5D) else { throw cursor.problem("a comma or ] is expected here") }
        return values
    }

    /// A value, or nil for null.
    private mutating func value(depth: Int) throws(SyntaxProblem) -> MetadataValue? {
        skipSpace()
        switch cursor.byte {
        case 0x22: return .text(try text())
        case 0x7B: return .map(try object(depth: depth + 1))
        case 0x5B: return .list(try list(depth: depth + 1))
        default: break
        }
        let start = cursor.position
        cursor.skip { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: return true
            default: return false
            }
        }
        let word = String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self)
        switch word {
        case "null": return nil
        case "true", "false": return .text(word)
        default:
            guard Double(word) != nil, let first = word.utf8.first,
                first == 0x2D || (0x30...0x39).contains(first)
            else {
                throw cursor.problem("a value is expected here", hint: "Put texts in double quotes.")
            }
            return .text(word)
        }
    }
}

// MARK: Texts

extension JSONReader {
    private mutating func text() throws(SyntaxProblem) -> String {
        let opening = cursor
        _ = cursor.take(0x22)
        var text: [UInt8] = []
        while !cursor.isAtEnd {
            let byte = cursor.byte
            if cursor.take(0x22) { return String(decoding: text, as: UTF8.self) }
            if byte == 0x0A || byte == 0x0D { break }
            if cursor.take(0x5C) {
                try appendEscape(to: &text)
            } else {
                text.append(byte)
                cursor.advance()
            }
        }
        throw opening.problem("a text has no closing quote on its line")
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(SyntaxProblem) {
        let byte = cursor.byte
        let plain: [UInt8: UInt8] = [
            0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
        ]
        if let plain = plain[byte] {
            cursor.advance()
            text.append(plain)
            return
        }
        guard cursor.take(0x75), var code = cursor.takeHexadecimal(4) else {
            throw cursor.problem(
                "an unknown escape follows the backslash", hint: "Write a backslash as \\\\.")
        }
        if (0xD800..<0xDC00).contains(code), cursor.byte == 0x5C, cursor.peek(1) == 0x75 {
            var ahead = cursor
            ahead.advance(2)
            if let low = ahead.takeHexadecimal(4), (0xDC00..<0xE000).contains(low) {
                cursor = ahead
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
            }
        }
        // Half of a surrogate pair is no character.
        text.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    }
}
