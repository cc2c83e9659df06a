/// Writes text and values so that they can be nothing else in HTML.
enum HTMLEscape {
    /// Text in which character references may stand; they stay.
    static func appendText(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        for index in text.indices {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "<"): output += "&lt;".utf8
            case UInt8(ascii: ">"): output += "&gt;".utf8
            case UInt8(ascii: "&"):
                output += CharacterReference.stands(in: text, at: index) ? "&".utf8 : "&amp;".utf8
            case 0x09, 0x0A, 0x20...0x7E, 0x80...: output.append(byte)
            case 0x0C, 0x0D: output.append(0x20)
            default: break
            }
        }
    }

    /// The value of an attribute between double quotes; character references are not known here.
    static func appendValue(_ value: [UInt8], to output: inout [UInt8]) {
        for byte in value {
            switch byte {
            case UInt8(ascii: "<"): output += "&lt;".utf8
            case UInt8(ascii: ">"): output += "&gt;".utf8
            case UInt8(ascii: "&"): output += "&amp;".utf8
            case UInt8(ascii: "\""): output += "&quot;".utf8
            default: output.append(byte)
            }
        }
    }
}
