/// Makes plain text safe within HTML text and quoted attribute values.
package enum HTMLEscaping {
    /// Appends text with `&`, `<`, `>`, `"` and `'` as character references.
    package static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        for index in text.indices where isSpecial(text[index]) {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            appendReference(text[index], to: &output)
            start = index + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Appends text with `&`, `<`, `>`, `"` and `'` as character references.
    package static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &output) }
    }

    /// The five bytes all lie below 64, where one word holds a bit for each.
    private static let special: UInt64 =
        1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 64 && special &>> UInt64(byte) & 1 == 1
    }

    private static func appendReference(_ byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
        default: output.append(contentsOf: "&#39;".utf8)
        }
    }
}
