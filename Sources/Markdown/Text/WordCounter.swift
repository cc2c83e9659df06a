/// Counts words.
enum WordCounter {
    /// Words parted by space or punctuation; apostrophes and hyphens inside a word part none. Letters of
    /// scripts without spaces count one word for every two.
    static func count(_ text: [UInt8]) -> Int {
        var words = 0
        var unparted = 0
        // 1 inside a word, else 0: where words end cannot be foreseen, so the common path has no branch on it.
        var inWord: UInt8 = 0
        text.withUnsafeBufferPointer { text in
            signs.withUnsafeBufferPointer { signs in
                var offset = 0
                while offset < text.count {
                    let byte = text[offset]
                    if byte < 0x80 {
                        offset += 1
                        let sign = signs[Int(byte)]
                        words += Int(sign & ~inWord & 1)
                        inWord = (sign | (inWord & sign >> 1)) & 1
                        continue
                    }
                    let (scalar, length) = ScalarReader.scalar(in: text, at: offset)
                    offset += length
                    if isUnparted(scalar) {
                        unparted += 1
                        inWord = 0
                    } else if scalar.isWordPart {
                        words += Int(1 - inWord)
                        inWord = 1
                    } else if scalar != "’" {
                        inWord = 0
                    }
                }
            }
        }
        return words + (unparted + 1) / 2
    }

    /// For each byte of ASCII: 1 for a part of a word, 2 for what leaves a word as it is, 0 for what ends it.
    private static let signs: [UInt8] = (0..<128).map { byte in
        if UInt8(byte).isAlphanumeric { return 1 }
        return "'-_".utf8.contains(UInt8(byte)) ? 2 : 0
    }

    /// Whether a scalar is a letter of a script that puts no spaces between words.
    static func isUnparted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF:  // Thai, Lao, Myanmar, Khmer
            scalar.properties.generalCategory == .otherLetter
        case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0xFF66...0xFF9F,
            0x20000...0x3FFFF:  // kana and Han
            true
        default: false
        }
    }
}
