import Articles

extension PlainYAMLReader {
    /// A scalar that was read; without a value it stood for null.
    struct Scalar {
        var value: MetadataValue?
    }

    /// A list `[a, "b"]` with nothing but a comment after it.
    func flowList(_ position: inout Int, _ end: Int) -> [MetadataValue]? {
        var values: [MetadataValue] = []
        position += 1
        while true {
            skipSpaces(&position, end)
            guard position < end else { return nil }
            if text[position] == 0x5D { break }
            guard let item = scalar(&position, end, inFlow: true) else { return nil }
            if let value = item.value { values.append(value) }
            skipSpaces(&position, end)
            guard position < end else { return nil }
            if text[position] == 0x2C {
                position += 1
            } else if text[position] != 0x5D {
                return nil
            }
        }
        position += 1
        return endsHere(position, end) ? values : nil
    }

    /// A plain or quoted scalar. In a block it must fill the rest of the line, but for a comment.
    func scalar(_ position: inout Int, _ end: Int, inFlow: Bool) -> Scalar? {
        guard position < end else { return nil }
        let isQuoted = text[position] == 0x22 || text[position] == 0x27
        guard isQuoted else { return plain(&position, end, inFlow: inFlow) }
        guard let quoted = quoted(&position, end), inFlow || endsHere(position, end) else { return nil }
        return Scalar(value: .text(quoted))
    }

    /// Whether nothing is left of a line but spaces and a comment that a space parts from what is before it.
    private func endsHere(_ position: Int, _ end: Int) -> Bool {
        var rest = position
        skipSpaces(&rest, end)
        return rest == end || (rest > position && text[rest] == 0x23)
    }

    private func plain(_ position: inout Int, _ end: Int, inFlow: Bool) -> Scalar? {
        guard !Self.isIndicator(text[position]) else { return nil }
        let start = position
        scan: while position < end {
            switch text[position] {
            case 0x3A:
                guard isColonWithinWord(position, end, inFlow: inFlow) else { return nil }
            case 0x23 where text[position - 1] == 0x20:
                if inFlow { return nil }
                break scan
            case 0x2C where inFlow, 0x5D where inFlow: break scan
            case 0x5B where inFlow, 0x7B where inFlow, 0x7D where inFlow, 0x3F where inFlow: return nil
            default: break
            }
            position += 1
        }
        var last = position
        while last > start, text[last - 1] == 0x20 { last -= 1 }
        return Scalar(value: Self.isNull(text, start..<last) ? nil : .text(string(start..<last)))
    }

    /// `12:30` and `https://x` are words; in a list the rules for other colons differ between YAML's
    /// versions.
    private func isColonWithinWord(_ position: Int, _ end: Int, inFlow: Bool) -> Bool {
        guard position + 1 < end, text[position + 1] != 0x20 else { return false }
        guard inFlow else { return true }
        switch text[position + 1] {
        case 0x2F, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        default: return false
        }
    }

    /// Bytes with which a plain scalar does not begin, or only under conditions.
    private static func isIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2D, 0x3F, 0x3A, 0x2C, 0x5B, 0x5D, 0x7B, 0x7D, 0x23, 0x26, 0x2A, 0x21, 0x7C, 0x3E, 0x27, 0x22,
            0x25, 0x40,
            0x60:
            return true
        default: return false
        }
    }

    /// `~`, `null`, `Null` or `NULL`.
    private static func isNull(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        if range.count == 1 { return text[start] == 0x7E }
        guard range.count == 4, text[start] | 0x20 == 0x6E else { return false }
        let word = UnsafeBufferPointer(rebasing: text[range])
        return word.elementsEqual("null".utf8) || word.elementsEqual("Null".utf8)
            || word.elementsEqual("NULL".utf8)
    }

    /// A scalar in quotes that ends on its line; of escapes, only `\"` and `\\` are read.
    private func quoted(_ position: inout Int, _ end: Int) -> String? {
        let quote = text[position]
        let start = position + 1
        position = start
        var unescaped: [UInt8]?
        while position < end {
            let byte = text[position]
            let following = position + 1 < end ? text[position + 1] : 0
            if byte == quote, quote == 0x22 || following != 0x27 {
                defer { position += 1 }
                return unescaped.map { String(decoding: $0, as: UTF8.self) } ?? string(start..<position)
            }
            let isEscape = byte == quote || (byte == 0x5C && quote == 0x22)
            if isEscape {
                guard byte == quote || following == 0x22 || following == 0x5C else { return nil }
                if unescaped == nil { unescaped = Array(text[start..<position]) }
                unescaped?.append(following)
                position += 2
            } else {
                unescaped?.append(byte)
                position += 1
            }
        }
        return nil
    }
}
