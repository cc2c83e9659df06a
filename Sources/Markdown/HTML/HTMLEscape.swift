/// Escapes text for HTML.
enum HTMLEscape {
    /// Appends text with `<`, `>`, `&` and `"` escaped.
    @inline(__always)
    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        var offset = 0
        while offset < text.count {
            if offset + 8 <= text.count, isPlain(text, at: offset) {
                offset += 8
                continue
            }
            let end = min(offset + 8, text.count)
            while offset < end {
                let byte = text[offset]
                if byte < 64, special >> UInt64(byte) & 1 != 0 {
                    output.append(contentsOf: text.part(start..<offset))
                    output.append(entity(byte))
                    start = offset + 1
                }
                offset += 1
            }
        }
        if start < text.count { output.append(contentsOf: text.part(start..<text.count)) }
    }

    /// A bit for each of the four, which all are below 64.
    private static let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

    /// Whether none of the four is among the eight bytes at an offset: compared all at once, in a word.
    @inline(__always)
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let found =
            zeroes(word ^ ones &* 0x22) | zeroes(word ^ ones &* 0x26)
            | zeroes(word ^ ones &* 0x3C) | zeroes(word ^ ones &* 0x3E)
        return found == 0
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// Not 0 when, and only when, a byte of the word is 0.
    @inline(__always)
    private static func zeroes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones &* 0x80) }

    private static func entity(_ byte: UInt8) -> StaticString {
        switch byte {
        case 0x22: "&quot;"
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        default: "&gt;"
        }
    }

    /// Appends a destination: bytes that may not stand in an address are percent-encoded, as cmark does.
    static func appendDestination(_ destination: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        let digits = ("0123456789ABCDEF" as StaticString).utf8Start
        for byte in destination {
            if isAddressByte(byte) {
                output.append(byte)
            } else if byte == UInt8(ascii: "&") {
                output.append("&amp;")
            } else if byte == UInt8(ascii: "'") {
                output.append("&#x27;")
            } else {
                output.append(UInt8(ascii: "%"))
                output.append(digits[Int(byte >> 4)])
                output.append(digits[Int(byte & 15)])
            }
        }
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        if byte.isAlphanumeric { return true }
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"),
            UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            return true
        default: return false
        }
    }
}
