/// Small questions about UTF-8 text, asked by many rules.
enum TextScan {
    /// White space of one byte: control characters count as such.
    static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// The text without white space at either end, no-break and ideographic spaces included.
    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while let first = text.first {
            if isSpace(first) {
                text = text.dropFirst()
            } else if text.starts(with: [0xC2, 0xA0]) {
                text = text.dropFirst(2)
            } else if text.starts(with: [0xE3, 0x80, 0x80]) {
                text = text.dropFirst(3)
            } else {
                break
            }
        }
        while let last = text.last {
            if isSpace(last) {
                text = text.dropLast()
            } else if last == 0xA0, text.dropLast().last == 0xC2 {
                text = text.dropLast(2)
            } else if last == 0x80, text.suffix(3).elementsEqual([0xE3, 0x80, 0x80]) {
                text = text.dropLast(3)
            } else {
                break
            }
        }
        return text
    }

    /// The first scalar of a text that is valid UTF-8.
    static func firstScalar(_ text: ArraySlice<UInt8>) -> Unicode.Scalar? {
        var end = text.startIndex
        repeat { end += 1 } while end < text.endIndex && text[end] & 0xC0 == 0x80
        guard !text.isEmpty else { return nil }
        return scalar(text[text.startIndex..<end])
    }

    /// The last scalar of a text that is valid UTF-8.
    static func lastScalar(_ text: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard !text.isEmpty else { return nil }
        var start = text.endIndex - 1
        while start > text.startIndex, text[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(text[start...])
    }

    private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let first = bytes.first else { return nil }
        var value: UInt32
        switch first {
        case 0..<0x80: value = UInt32(first)
        case 0x80..<0xE0: value = UInt32(first & 0x1F)
        case 0xE0..<0xF0: value = UInt32(first & 0x0F)
        default: value = UInt32(first & 0x07)
        }
        for byte in bytes.dropFirst().prefix(3) { value = value << 6 | UInt32(byte & 0x3F) }
        return Unicode.Scalar(value)
    }

    static func string(_ text: ArraySlice<UInt8>) -> String { String(decoding: text, as: UTF8.self) }

    /// The text with ASCII letters in lower case.
    static func lowered(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    }

    /// Words parted by white space.
    static func words(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        text.split(whereSeparator: isSpace)
    }

    /// The last word of a text, without the marks around it, in lower case.
    static func lastWord(_ text: ArraySlice<UInt8>) -> String {
        let start = text.suffix(40).lastIndex { isSpace($0) }.map { $0 + 1 } ?? text.suffix(40).startIndex
        let word = text[start...].drop { $0 < 0x80 && !isLetter($0) && !isDigit($0) }
        return string(word).lowercased()
    }

    /// The first word of a text up to a space.
    static func firstWord(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.prefix { !isSpace($0) }
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= 0x61 && lower <= 0x7A
    }

    /// A text for a diagnostic: white space made single, at most 60 characters.
    static func shortened(_ text: ArraySlice<UInt8>) -> String {
        var words = ""
        for scalar in string(text.prefix(400)).unicodeScalars {
            if scalar.value <= 0x20 || scalar.value == 0x7F {
                if !words.hasSuffix(" ") { words += " " }
            } else {
                words.unicodeScalars.append(scalar)
            }
        }
        guard words.count > 60 else { return words }
        return words.prefix(59) + "…"
    }
}
