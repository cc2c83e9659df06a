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

    /// Appends a text in quotation marks.
    static func append(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices where isSpecial(bytes, at: index) {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                start = index + appendEscape(bytes, at: index, to: &output)
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func isSpecial(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch bytes[index] {
        case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F: true
        // U+2028 and U+2029.
        case 0xE2: bytes.count > index + 2 && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
        default: false
        }
    }

    /// Appends what stands for a special character; returns how many bytes that had.
    private static func appendEscape(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to output: inout [UInt8]
    ) -> Int {
        switch bytes[index] {
        case 0x22: output += "\\\"".utf8
        case 0x5C: output += "\\\\".utf8
        case 0x0A: output += "\\n".utf8
        case 0x09: output += "\\t".utf8
        case 0xE2:
            output += (bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8
            return 3
        case let byte:
            output += "\\u00".utf8
            for digit in [byte >> 4, byte & 15] {
                output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
            }
        }
        return 1
    }
}

extension JSONText: CustomStringConvertible {
    package var description: String { String(decoding: bytes, as: UTF8.self) }
}
