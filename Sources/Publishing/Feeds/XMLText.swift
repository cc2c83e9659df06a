/// Text made fit for XML.
enum XMLText {
    /// Appends text with `& < > "` escaped; characters that XML 1.0 cannot hold are left out.
    static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &output) }
    }

    /// Appends UTF-8 bytes with `& < > "` escaped; characters that XML 1.0 cannot hold are left out.
    static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        for index in bytes.indices {
            let escape: StaticString
            switch bytes[index] {
            case UInt8(ascii: "&"): escape = "&amp;"
            case UInt8(ascii: "<"): escape = "&lt;"
            case UInt8(ascii: ">"): escape = "&gt;"
            case UInt8(ascii: "\""): escape = "&quot;"
            case 0...8, 0x0B, 0x0C, 0x0E...0x1F: escape = ""
            // U+FFFE and U+FFFF
            case 0xBE, 0xBF:
                guard index >= 2, bytes[index - 1] == 0xBF, bytes[index - 2] == 0xEF else { continue }
                output.append(contentsOf: bytes[start..<index - 2])
                start = index + 1
                continue
            default: continue
            }
            output.append(contentsOf: bytes[start..<index])
            output.append(
                contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
            start = index + 1
        }
        output.append(contentsOf: bytes[start...])
    }
}
