/// Reads the marks at the beginning of a line of Markdown.
struct LineStart {
    /// A run of three or more backticks or tildes.
    struct Fence {
        var sign: UInt8
        var length: Int
        /// Nothing stands behind it.
        var isBare: Bool
        /// What stands behind it may name a language.
        var mayOpen: Bool
    }

    /// Columns before the text.
    private(set) var indent = 0
    private var rest: ArraySlice<UInt8>

    init(_ line: ArraySlice<UInt8>) {
        rest = line
        skipBlanks()
    }

    var isBlank: Bool { rest.allSatisfy(HTMLByte.isSpace) }

    private mutating func skipBlanks() {
        while let byte = rest.first, byte == 0x20 || byte == 0x09 {
            indent = byte == 0x09 ? (indent / 4 + 1) * 4 : indent + 1
            rest = rest.dropFirst()
        }
    }

    /// Passes over `>` marks, whatever their number; what is indented behind them counts from the last.
    mutating func skipQuoteMarks() -> Bool {
        var isQuoted = false
        while indent < 4, rest.first == UInt8(ascii: ">") {
            rest = rest.dropFirst()
            if rest.first == 0x20 { rest = rest.dropFirst() }
            indent = 0
            skipBlanks()
            isQuoted = true
        }
        return isQuoted
    }

    /// Passes over the mark of a list item and returns the column of its text.
    mutating func skipListMark() -> Int? {
        let digits = rest.prefix(10).prefix { $0 >= 0x30 && $0 <= 0x39 }.count
        guard digits < 10, let mark = rest.dropFirst(digits).first else { return nil }
        let isMark =
            digits > 0
            ? mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") : [0x2A, 0x2B, 0x2D].contains(mark)
        let behind = rest.dropFirst(digits + 1)
        guard isMark, behind.first == 0x20 || behind.first == 0x09 else { return nil }
        rest = behind
        indent += digits + 1
        let column = indent + 1
        skipBlanks()
        return indent - column < 4 ? indent : column
    }

    func fence() -> Fence? {
        guard let sign = rest.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
            return nil
        }
        let length = rest.prefix { $0 == sign }.count
        guard length >= 3 else { return nil }
        let behind = rest.dropFirst(length)
        return Fence(
            sign: sign, length: length, isBare: behind.allSatisfy(HTMLByte.isSpace),
            mayOpen: sign == UInt8(ascii: "~") || !behind.contains(sign))
    }
}
