extension PlainParagraphReader {
    /// Reads the sign at the position; false where only cmark can.
    mutating func readSign() -> Bool {
        switch source[position] {
        case UInt8(ascii: "."): return readPeriods()
        case UInt8(ascii: "-"): readHyphens()
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return readQuote()
        case UInt8(ascii: "*"): return readAsterisks()
        case UInt8(ascii: "["): return openLink()
        case UInt8(ascii: "]"): return closeLink()
        case UInt8(ascii: "\\"): return readEscape()
        case UInt8(ascii: ":"):
            if source.hasBytes("://", at: position) { return false }
            position += 1
        case UInt8(ascii: "!"):
            if source.hasBytes("![", at: position) { return false }
            position += 1
        case UInt8(ascii: "&"):
            if isEntity { return false }
            position += 1
        default: return false
        }
        return true
    }

    /// Whether a character reference may stand at the position.
    private var isEntity: Bool {
        var end = position + 1
        while end < source.count, source[end].isAlphanumeric || source[end] == UInt8(ascii: "#") { end += 1 }
        return end > position + 1 && end < source.count && source[end] == UInt8(ascii: ";")
    }

    /// How often the byte at the position stands there in a row.
    private var runLength: Int {
        let byte = source[position]
        var end = position + 1
        while end < source.count, source[end] == byte { end += 1 }
        return end - position
    }

    /// Three periods are an ellipsis.
    private mutating func readPeriods() -> Bool {
        if position > start, source[position - 1] == UInt8(ascii: "w"),
            source.hasBytes("www", at: position - 3)
        {
            return false
        }
        var left = isSmart ? runLength : 1
        while left >= 3 {
            replace(3, with: "…")
            left -= 3
        }
        position += left
        return true
    }

    /// Hyphens in a row are dashes, as long as they come out even.
    private mutating func readHyphens() {
        let length = runLength
        guard isSmart, length > 1 else {
            position += length
            return
        }
        var long = 0
        var short = 0
        if length % 3 == 0 {
            long = length / 3
        } else if length % 2 == 0 {
            short = length / 2
        } else {
            short = length % 3 == 2 ? 1 : 2
            long = (length - 2 * short) / 3
        }
        for _ in 0..<long { replace(3, with: "—") }
        for _ in 0..<short { replace(2, with: "–") }
    }

    /// A backslash before punctuation, which stands for itself then.
    private mutating func readEscape() -> Bool {
        guard position + 1 < source.count, source[position + 1] != .newline else { return false }
        let next = source[position + 1]
        guard next.isPunctuation else {
            position += 1
            return true
        }
        switch next {
        // Together with what stands beside them these could be an address or a mark of an extension.
        case UInt8(ascii: "~"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "@"): return false
        case UInt8(ascii: "[") where position + 2 < source.count && !source[position + 2].isAlphanumeric,
            UInt8(ascii: "[")
        where source.hasBytes("x]", at: position + 2) || source.hasBytes("X]", at: position + 2),
            UInt8(ascii: ".") where source.hasBytes("www", at: position - 3):
            return false
        default: break
        }
        replace(1)
        position += 1
        return true
    }
}
