/// A line of a source, as byte offsets.
struct SourceLine {
    /// The bytes without the line break.
    let content: Range<Int>
    /// Where the next line begins; the end of the source for the last line.
    let next: Int

    /// The line that begins at an offset; lines end with a line feed, a carriage return, or both.
    init(in bytes: [UInt8], at start: Int) {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        content = start..<end
        if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A {
            next = end + 2
        } else {
            next = min(end + 1, bytes.count)
        }
    }

    func isBlank(in bytes: [UInt8]) -> Bool {
        bytes[content].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// Whether the line is a mark of three equal bytes, with nothing but spaces after it.
    func isFence(_ byte: UInt8, in bytes: [UInt8]) -> Bool {
        guard content.count >= 3 else { return false }
        return bytes[content.lowerBound..<content.lowerBound + 3].allSatisfy { $0 == byte }
            && bytes[content.lowerBound + 3..<content.upperBound].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// The key of a line `key: value` or `"key": value`, or nil when it is no such line.
    func key(in bytes: [UInt8]) -> String? {
        var start = content.lowerBound
        guard start < content.upperBound else { return nil }
        let quote: UInt8? = bytes[start] == 0x22 || bytes[start] == 0x27 ? bytes[start] : nil
        if quote != nil { start += 1 }
        var end = start
        while end < content.upperBound, Self.isKeyByte(bytes[end]) { end += 1 }
        var colon = end
        if let quote {
            guard colon < content.upperBound, bytes[colon] == quote else { return nil }
            colon += 1
        }
        guard end > start, end - start <= 64, colon < content.upperBound, bytes[colon] == 0x3A else {
            return nil
        }
        guard colon + 1 == content.upperBound || bytes[colon + 1] == 0x20 || bytes[colon + 1] == 0x09 else {
            return nil
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Letters, digits, `_`, `-`, `.`; and every byte of other scripts.
    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x80...: return true
        default: return false
        }
    }
}
