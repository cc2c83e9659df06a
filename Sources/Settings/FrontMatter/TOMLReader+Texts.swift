extension TOMLReader {
    /// A text in one or three quotes of either kind.
    mutating func text() throws(SyntaxProblem) -> String {
        let opening = cursor
        let quote = cursor.byte
        guard cursor.takeThree(quote) else { return try quoted() }
        if cursor.byte == 0x0D, cursor.peek(1) == 0x0A { cursor.advance() }
        if cursor.byte == 0x0A { cursor.advance() }
        var text: [UInt8] = []
        while !cursor.isAtEnd {
            if cursor.takeThree(quote) {
                // Up to two quotes may stand before the closing three.
                for _ in 0..<2 where cursor.take(quote) { text.append(quote) }
                return String(decoding: text, as: UTF8.self)
            }
            try appendByte(to: &text, isLiteral: quote == 0x27, isMultiline: true)
        }
        throw opening.problem("a text has no closing quotes")
    }

    /// A text in single or double quotes on one line.
    mutating func quoted() throws(SyntaxProblem) -> String {
        let opening = cursor
        let quote = cursor.byte
        cursor.advance()
        var text: [UInt8] = []
        while !cursor.isAtEnd, cursor.byte != 0x0A, cursor.byte != 0x0D {
            if cursor.take(quote) { return String(decoding: text, as: UTF8.self) }
            try appendByte(to: &text, isLiteral: quote == 0x27, isMultiline: false)
        }
        throw opening.problem("a text has no closing quote on its line")
    }

    private mutating func appendByte(
        to text: inout [UInt8], isLiteral: Bool, isMultiline: Bool
    ) throws(SyntaxProblem) {
        let byte = cursor.byte
        let isEscape = byte == 0x5C && !isLiteral
        cursor.advance()
        if isEscape {
            try appendEscape(to: &text, isMultiline: isMultiline)
        } else if byte != 0x0D || cursor.byte != 0x0A {
            text.append(byte)
        }
    }

    private mutating func appendEscape(to text: inout [UInt8], isMultiline: Bool) throws(SyntaxProblem) {
        let byte = cursor.byte
        let plain: [UInt8: UInt8] = [
            0x22: 0x22, 0x5C: 0x5C, 0x62: 0x08, 0x65: 0x1B, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
        ]
        if let plain = plain[byte] {
            cursor.advance()
            text.append(plain)
        } else if let digits = [0x78: 2, 0x75: 4, 0x55: 8][byte] {
            cursor.advance()
            guard let code = cursor.takeHexadecimal(digits), let scalar = Unicode.Scalar(code) else {
                throw cursor.problem("\(digits) hexadecimal digits of a character are expected here")
            }
            text.append(contentsOf: String(scalar).utf8)
        } else if isMultiline, byte <= 0x20 {
            // A backslash at the end of a line joins it with the next text.
            cursor.skip { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        } else {
            throw cursor.problem(
                "an unknown escape follows the backslash",
                hint: "Write a backslash as \\\\, or use single quotes.")
        }
    }
}
