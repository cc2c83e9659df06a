/// Decodes the character references of HTML.
enum PageEntities {
    private static let longestName = 32
    private static let longestOldName = 6

    /// Appends a part of a page with its references decoded.
    static func append(
        _ input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, inAttribute: Bool,
        to output: inout [UInt8]
    ) {
        let text = UnsafeBufferPointer(rebasing: input[range])
        var start = 0
        while let ampersand = ByteSearch.first(UInt8(ascii: "&"), in: text, from: start) {
            output.append(contentsOf: text[start..<ampersand])
            let rest = UnsafeBufferPointer(rebasing: text[ampersand...])
            if let (scalar, length) = reference(rest, inAttribute: inAttribute) {
                append(scalar, to: &output)
                start = ampersand + length
            } else {
                output.append(UInt8(ascii: "&"))
                start = ampersand + 1
            }
        }
        output.append(contentsOf: text[start...])
    }

    private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        if scalar.value < 0x80 {
            // Control characters mean nothing and would disturb what reads the text later.
            let byte = UInt8(scalar.value)
            output.append(byte < 0x20 && !HTMLByte.isSpace(byte) ? 0x20 : byte)
        } else {
            output.append(contentsOf: String(scalar).utf8)
        }
    }

    /// The reference that a text begins with, and its length.
    private static func reference(
        _ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool
    ) -> (Unicode.Scalar, Int)? {
        guard text.count > 2 else { return nil }
        if text[1] == UInt8(ascii: "#") { return number(text) }
        var end = 1
        while end < text.count, end <= longestName, HTMLByte.isAlphanumeric(text[end]) { end += 1 }
        guard end > 1 else { return nil }
        let isEnded = end < text.count && text[end] == UInt8(ascii: ";")
        let name = String(decoding: text[1..<end], as: UTF8.self)
        if isEnded, let scalar = NamedCharacters.scalar(of: name) { return (scalar, end + 1) }
        if inAttribute {
            if isEnded || end < text.count && text[end] == UInt8(ascii: "=") { return nil }
            return NamedCharacters.scalarWithoutSemicolon(of: name).map { ($0, end) }
        }
        // The old names stand without a semicolon, also before other letters: `&copyright`.
        for length in stride(from: min(name.utf8.count, longestOldName), through: 2, by: -1) {
            if let scalar = NamedCharacters.scalarWithoutSemicolon(of: String(name.prefix(length))) {
                return (scalar, length + 1)
            }
        }
        return nil
    }

    private static func number(_ text: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, Int)? {
        let isHexadecimal = text[2] | 0x20 == UInt8(ascii: "x")
        var index = isHexadecimal ? 3 : 2
        let first = index
        var value: UInt32 = 0
        while index < text.count, let digit = HTMLByte.hexadecimal(text[index]), isHexadecimal || digit < 10 {
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            index += 1
        }
        guard index > first else { return nil }
        if index < text.count, text[index] == UInt8(ascii: ";") { index += 1 }
        if (0x80...0x9F).contains(value) {
            return (Unicode.Scalar(Windows1252.scalar(of: UInt8(value))) ?? "\u{FFFD}", index)
        }
        return (value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", index)
    }
}
