/// Character references in HTML: `&amp;`, `&#38;`, `&#x26;`.
enum CharacterReference {
    /// Whether a reference that ends with a semicolon stands at an ampersand. Its name is not looked up.
    static func stands(in text: ArraySlice<UInt8>, at ampersand: Int) -> Bool {
        var index = ampersand + 1
        let isNumber = index < text.endIndex && text[index] == UInt8(ascii: "#")
        if isNumber { index += 1 }
        let start = index
        while index < text.endIndex, index - start < longestName, HTMLByte.isAlphanumeric(text[index]) {
            index += 1
        }
        guard index > start, index < text.endIndex, text[index] == UInt8(ascii: ";") else { return false }
        guard isNumber else { return HTMLByte.isLetter(text[start]) }
        return number(text[start..<index]) != nil
    }

    /// The value of an attribute with its references decoded as a browser does; unknown names stay as
    /// written. White space becomes spaces, other control characters go.
    static func decoded(_ value: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(value.count)
        var index = value.startIndex
        while index < value.endIndex {
            let byte = value[index]
            if byte == UInt8(ascii: "&"), let (scalar, end) = reference(in: value, at: index) {
                append(scalar, to: &output)
                index = end
            } else {
                append(byte: byte, to: &output)
                index += 1
            }
        }
        return output
    }

    private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        if scalar.value < 0x80 {
            append(byte: UInt8(scalar.value), to: &output)
        } else {
            output += String(scalar).utf8
        }
    }

    private static func append(byte: UInt8, to output: inout [UInt8]) {
        if byte >= 0x20, byte != 0x7F {
            output.append(byte)
        } else if HTMLByte.isSpace(byte) {
            output.append(0x20)
        } else if byte == 0 {
            output += "\u{FFFD}".utf8
        }
    }

    private static let longestName = 32

    /// The reference at an ampersand, and the place behind it.
    private static func reference(
        in value: ArraySlice<UInt8>, at ampersand: Int
    ) -> (Unicode.Scalar, end: Int)? {
        var index = ampersand + 1
        if index < value.endIndex, value[index] == UInt8(ascii: "#") {
            index += 1
            let isHexadecimal = index < value.endIndex && value[index] | 0x20 == UInt8(ascii: "x")
            let start = index
            if isHexadecimal { index += 1 }
            while index < value.endIndex,
                isHexadecimal ? HTMLByte.hexadecimal(value[index]) != nil : HTMLByte.isDigit(value[index])
            {
                index += 1
            }
            guard let scalar = number(value[start..<index]) else { return nil }
            return (scalar, index < value.endIndex && value[index] == UInt8(ascii: ";") ? index + 1 : index)
        }
        while index < value.endIndex, index - ampersand <= longestName, HTMLByte.isAlphanumeric(value[index])
        { index += 1 }
        let name = String(decoding: value[(ampersand + 1)..<index], as: UTF8.self)
        if index < value.endIndex, value[index] == UInt8(ascii: ";") {
            return NamedCharacters.scalar(of: name).map { ($0, index + 1) }
        }
        if index < value.endIndex, value[index] == UInt8(ascii: "=") { return nil }
        return NamedCharacters.scalarWithoutSemicolon(of: name).map { ($0, index) }
    }

    /// The scalar of `38` or `x26`; nil where that is no number.
    private static func number(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let first = digits.first else { return nil }
        let isHexadecimal = first | 0x20 == UInt8(ascii: "x")
        let digits = isHexadecimal ? digits.dropFirst() : digits
        guard !digits.isEmpty else { return nil }
        var value: UInt32 = 0
        for byte in digits {
            guard let digit = HTMLByte.hexadecimal(byte), isHexadecimal || digit < 10 else { return nil }
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
        }
        if (0x80...0x9F).contains(value) { return Unicode.Scalar(Windows1252.scalar(of: UInt8(value))) }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
