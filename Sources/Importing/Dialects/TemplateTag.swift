/// One tag of another generator, as it stands in a body.
struct TemplateTag {
    enum Form {
        /// `{% name … %}`
        case block
        /// `{{ … }}`
        case expression
        /// `{{< name … >}}`, `{{% name … %}}`
        case shortcode
        /// `{# … #}`
        case comment
        /// `{: .class #id }`, kramdown's attributes.
        case attributes
    }

    var form: Form
    /// What stands between the braces, without the blanks around it.
    var content: String
    /// Where the tag ends: behind its closing braces.
    var end: Int

    /// The first word.
    var name: String { String(content.prefix { !$0.isWhitespace && $0 != "(" }) }

    /// Reads the tag that begins at a place; nil when none does.
    init?(in body: [UInt8], at start: Int) {
        guard start + 1 < body.count, body[start] == UInt8(ascii: "{") else { return nil }
        for (open, close, form) in Self.forms where body[start...].starts(with: open) {
            guard let end = Self.find(close, in: body, from: start + open.count, form: form) else {
                return nil
            }
            self.form = form
            self.end = end + close.count
            var inner = body[(start + open.count)..<end]
            // `{%-` and `-%}` only strip blanks.
            if form == .block || form == .expression {
                if inner.first == UInt8(ascii: "-") { inner = inner.dropFirst() }
                if inner.last == UInt8(ascii: "-") { inner = inner.dropLast() }
            }
            content = String(decoding: inner, as: UTF8.self).trimmed
            return
        }
        return nil
    }

    /// How tags open and close; the longer signs stand before those that they begin with.
    private static let forms: [(open: [UInt8], close: [UInt8], form: Form)] = [
        (Array("{{<".utf8), Array(">}}".utf8), .shortcode),
        (Array("{{%".utf8), Array("%}}".utf8), .shortcode),
        (Array("{{".utf8), Array("}}".utf8), .expression), (Array("{%".utf8), Array("%}".utf8), .block),
        (Array("{# ".utf8), Array("#}".utf8), .comment), (Array("{:".utf8), Array("}".utf8), .attributes),
    ]

    /// Where the closing sign stands: on the same line for attributes, within 1 KB for the rest.
    private static func find(_ sign: [UInt8], in body: [UInt8], from start: Int, form: Form) -> Int? {
        let limit = min(body.count - sign.count, start + 1_024)
        guard start <= limit else { return nil }
        return body.withUnsafeBufferPointer { bytes in
            for index in start...limit {
                if bytes[index] == 0x0A, form == .attributes { return nil }
                guard bytes[index] == sign[0] else { continue }
                if zip(sign, bytes[index...]).allSatisfy({ $0 == $1 }) { return index }
            }
            return nil
        }
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(unicodeScalars[first...last])
    }
}
