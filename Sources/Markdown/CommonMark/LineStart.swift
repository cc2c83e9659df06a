/// Escapes what would open a block at the start of a line.
enum LineStart {
    /// Appends the part of the text at an offset that needs an escape there; gives the offset to go on from.
    static func append(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, to output: inout [UInt8]) -> Int {
        var offset = start
        while offset < text.count, text[offset].isBlank {
            // A blank line holds nothing that could be kept.
            output.append("&#")
            output.append(contentsOf: String(text[offset]).utf8)
            output.append(";")
            offset += 1
        }
        guard offset < text.count else { return offset }
        if offset > start { return offset }
        var digits = offset
        while digits < text.count, text[digits].isDigit { digits += 1 }
        if digits > offset, digits - offset < 10, opensOrderedItem(text, digits) {
            output.append(contentsOf: text[offset..<digits])
            output.append(UInt8(ascii: "\\"))
            output.append(text[digits])
            return digits + 1
        }
        guard opensBlock(text, offset) else { return offset }
        if text[offset] == UInt8(ascii: "~") || text[offset] == UInt8(ascii: "_")
            || text[offset] == UInt8(ascii: "*")
        {
            return escapeRun(text, offset, to: &output)
        }
        output.append(UInt8(ascii: "\\"))
        output.append(text[offset])
        return offset + 1
    }

    private static func escapeRun(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, to output: inout [UInt8]
    ) -> Int {
        var offset = start
        while offset < text.count, text[offset] == text[start] {
            output.append(UInt8(ascii: "\\"))
            output.append(text[offset])
            offset += 1
        }
        return offset
    }

    private static func opensOrderedItem(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        guard offset < text.count, text[offset] == UInt8(ascii: ".") || text[offset] == UInt8(ascii: ")")
        else {
            return false
        }
        return endsWord(text, offset + 1)
    }

    private static func endsWord(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        offset >= text.count || text[offset].isWhitespace
    }

    private static func opensBlock(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        let byte = text[offset]
        var end = offset
        while end < text.count, text[end] == byte { end += 1 }
        switch byte {
        case UInt8(ascii: ">"): return true
        case UInt8(ascii: "#"): return end - offset < 7 && endsWord(text, end)
        case UInt8(ascii: "+"): return endsWord(text, offset + 1)
        case UInt8(ascii: "-"), UInt8(ascii: "*"):
            return endsWord(text, offset + 1) || isLine(text, offset, of: byte)
                || isDelimiterRow(text, offset)
        case UInt8(ascii: "_"), UInt8(ascii: "="): return isLine(text, offset, of: byte)
        case UInt8(ascii: "~"): return end - offset > 2
        case UInt8(ascii: "|"), UInt8(ascii: ":"): return isDelimiterRow(text, offset)
        case UInt8(ascii: "["): return opensDefinition(text, offset)
        default: return false
        }
    }

    /// Whether a line holds this byte and blanks only: a thematic break, or the underline of a heading.
    private static func isLine(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int, of byte: UInt8) -> Bool {
        for other in text[offset...] {
            if other == .newline { return true }
            if other != byte, !other.isBlank { return false }
        }
        return true
    }

    private static func isDelimiterRow(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        var end = offset
        while end < text.count, text[end] != .newline {
            switch text[end] {
            case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), .space, .tab: end += 1
            default: return false
            }
        }
        return true
    }

    /// `[label]: …`, a task's `[ ] …`, or a bracket whose end is not in this text.
    private static func opensDefinition(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        if text.hasBytes("[ ]", at: offset) || text.hasBytes("[x]", at: offset)
            || text.hasBytes("[X]", at: offset)
        {
            return true
        }
        guard let close = text.firstOffset(of: UInt8(ascii: "]"), from: offset) else { return true }
        // A label may hold line ends, so the whole text counts.
        return text.part(close..<text.count).contains("]:") && text.firstOffset(of: "]:", from: offset) != nil
    }
}
