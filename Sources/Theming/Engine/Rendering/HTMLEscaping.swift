import Articles

/// Makes plain text safe within HTML text and quoted attribute values.
package enum HTMLEscaping {
    /// Appends text with `&`, `<`, `>`, `"` and `'` as character references.
    package static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        while start < text.count {
            let end = MarkupBytes.next(in: text, from: start, withApostrophe: true)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
            guard end < text.count else { return }
            appendReference(text[end], to: &output)
            start = end + 1
        }
    }

    /// Appends text with `&`, `<`, `>`, `"` and `'` as character references.
    package static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &output) }
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
