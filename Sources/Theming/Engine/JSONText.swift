/// A JSON value as text that is safe within a `<script>` element.
///
/// `<`, `>`, `&` and the line separators U+2028 and U+2029 are written as `\u` escapes, so that no content
/// can end the element or begin a comment in it. Keys keep their order.
///
///     JSONText.object([("@type", .string("Article")), ("headline", .string(title)), ("dateModified", nil)])
package struct JSONText: Sendable, Hashable {
    /// The JSON in UTF-8.
    package let bytes: [UInt8]

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package static let null = JSONText(Array("null".utf8))

    package static func bool(_ flag: Bool) -> JSONText {
        JSONText(Array((flag ? "true" : "false").utf8))
    }

    package static func number(_ number: Int) -> JSONText {
        var bytes: [UInt8] = []
        DecimalDigits.append(number, to: &bytes)
        return JSONText(bytes)
    }

    package static func string(_ text: String) -> JSONText {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return JSONText(bytes)
    }

    package static func array(_ elements: [JSONText]) -> JSONText {
        var bytes = [UInt8(ascii: "[")]
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += element.bytes
        }
        bytes.append(UInt8(ascii: "]"))
        return JSONText(bytes)
    }

    /// An object; members without a value are left out.
    package static func object(_ members: [(name: String, value: JSONText?)]) -> JSONText {
        var bytes = [UInt8(ascii: "{")]
        for case (let name, let value?) in members {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            append(name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            bytes += value.bytes
        }
        bytes.append(UInt8(ascii: "}"))
        return JSONText(bytes)
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\t": bytes += "\\t".utf8
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..<" ", "\u{7F}": appendEscape(scalar, to: &bytes)
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func appendEscape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        bytes += "\\u".utf8
        for shift in [UInt32(12), 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: scalar.value >> shift) & 15
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }
}

extension JSONText: CustomStringConvertible {
    package var description: String { String(decoding: bytes, as: UTF8.self) }
}
