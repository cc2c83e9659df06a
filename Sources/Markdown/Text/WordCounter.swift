/// Counts words.
enum WordCounter {
    /// Words parted by space or punctuation; apostrophes and hyphens inside a word part none. Letters of
    /// scripts without spaces count one word for every two.
    static func count(_ text: [UInt8]) -> Int {
        var words = 0
        var unparted = 0
        var isInWord = false
        text.withUnsafeBufferPointer { text in
            var offset = 0
            while offset < text.count {
                let byte = text[offset]
                if byte < 0x80 {
                    offset += 1
                    if byte.isAlphanumeric {
                        if !isInWord { words += 1 }
                        isInWord = true
                    } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_")
                    {
                        isInWord = false
                    }
                    continue
                }
                let (scalar, length) = ScalarReader.scalar(in: text, at: offset)
                offset += length
                if isUnparted(scalar) {
                    unparted += 1
                    isInWord = false
                } else if scalar.isWordPart {
                    if !isInWord { words += 1 }
                    isInWord = true
                } else if scalar != "’" {
                    isInWord = false
                }
            }
        }
        return words + (unparted + 1) / 2
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
