import Articles

/// Escapes text for HTML.
enum HTMLEscape {
    /// Appends text with `<`, `>`, `&` and `"` escaped.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        while start < text.count {
            let end = MarkupBytes.next(in: text, from: start, withApostrophe: false)
            output.append(contentsOf: text.part(start..<end))
            guard end < text.count else { return }
            output.append(entity(text[end]))
            start = end + 1
        }
    }

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
