/// A place in a text that moves forward and knows its line.
struct ByteCursor {
    let bytes: ArraySlice<UInt8>
    private(set) var position: Int
    /// Line in the source file, counted from 1.
    private(set) var line: Int
    private var lineStart: Int

    init(_ bytes: ArraySlice<UInt8>, firstLine: Int) {
        self.bytes = bytes
        position = bytes.startIndex
        line = firstLine
        lineStart = position
    }

    var isAtEnd: Bool { position >= bytes.endIndex }

    /// The byte here, or NUL at the end.
    var byte: UInt8 { peek(0) }

    func peek(_ offset: Int) -> UInt8 {
        position + offset < bytes.endIndex ? bytes[position + offset] : 0
    }

    mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.endIndex {
            let isBreak = bytes[position] == 0x0A || (bytes[position] == 0x0D && peek(1) != 0x0A)
            position += 1
            if isBreak {
                line += 1
                lineStart = position
            }
        }
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard !isAtEnd, bytes[position] == byte else { return false }
        advance()
        return true
    }

    /// Takes three equal bytes or nothing.
    mutating func takeThree(_ byte: UInt8) -> Bool {
        guard self.byte == byte, peek(1) == byte, peek(2) == byte else { return false }
        advance(3)
        return true
    }

    mutating func skip(while predicate: (UInt8) -> Bool) {
        while !isAtEnd, predicate(bytes[position]) { advance() }
    }

    mutating func skipSpaces() { skip { $0 == 0x20 || $0 == 0x09 } }

    /// A number of so many hexadecimal digits, or nil.
    mutating func takeHexadecimal(_ digits: Int) -> UInt32? {
        var value: UInt32 = 0
        for offset in 0..<digits {
            guard let digit = Character(Unicode.Scalar(peek(offset))).hexDigitValue, peek(offset) < 0x80
            else { return nil }
            value = value << 4 | UInt32(digit)
        }
        advance(digits)
        return value
    }

    /// A problem at this place; the column counts characters.
    func problem(_ reason: String, hint: String? = nil) -> SyntaxProblem {
        let before = bytes[lineStart..<position].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return SyntaxProblem(line: line, column: before, reason: reason, hint: hint)
    }
}
