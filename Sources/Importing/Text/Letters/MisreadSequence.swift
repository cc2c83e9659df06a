/// Characters that are together the bytes of one UTF-8 character, each byte read as Windows-1252.
struct MisreadSequence {
    enum Kind {
        /// Never meant as it stands: `â€œ`, `Ã©`.
        case certain
        /// Perhaps a capital and a quote or a dash: `Ã”`.
        case likely
        /// Greek, Cyrillic, Hebrew, Arabic and beyond, where one pair alone says nothing.
        case otherScript
    }

    let kind: Kind
    /// Bytes of the text that the sequence takes.
    let length: Int
    /// What it was before.
    let decoded: [UInt8]
    var lead: UInt8 { decoded[0] }

    init?(_ text: [UInt8], at offset: Int) {
        guard let (lead, width) = Self.byte(text, at: offset), lead >= 0xC2, lead <= 0xF4 else { return nil }
        let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var bytes = [lead]
        var end = offset + width
        while bytes.count < count {
            guard end < text.count, let (next, width) = Self.byte(text, at: end), next & 0xC0 == 0x80 else {
                return nil
            }
            bytes.append(next)
            end += width
        }
        guard let kind = Self.kind(bytes) else { return nil }
        self.kind = kind
        length = end - offset
        decoded = bytes
    }

    private static func kind(_ bytes: [UInt8]) -> Kind? {
        switch (bytes[0], bytes[1]) {
        // Bytes that Windows-1252 leaves undefined, stored wrongly twice.
        case (0xC2, 0x81), (0xC2, 0x8D), (0xC2, 0x8F), (0xC2, 0x90), (0xC2, 0x9D): .certain
        case (0xC2, 0x80...0x9F): nil
        case (0xC2...0xC5, let next): quotes.contains(next) ? .likely : .certain
        case (0xC6...0xDF, _): .otherScript
        // Punctuation, signs and arrows; ligatures and the mark of byte order; emoji.
        case (0xE2, let next) where !quotes.contains(next) || next < 0x85: .certain
        case (0xEF, 0xAC), (0xEF, 0xBB): .certain
        case (0xF0, 0x9F): .certain
        // Longer than needed, surrogates, beyond Unicode: no UTF-8.
        case (0xE0, 0x80...0x9F), (0xED, 0xA0...), (0xF0, 0x80...0x8F), (0xF4, 0x90...): nil
        default: .otherScript
        }
    }

    /// Bytes that stand for quotes, dashes, an ellipsis, a no-break space: they may well follow a letter.
    private static let quotes: Set<UInt8> = [
        0x82, 0x84, 0x85, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9B, 0xA0, 0xAB, 0xBB,
    ]

    /// The byte that the character at an offset stands for, and how many bytes the character takes; nil where it is
    /// ASCII or stands for none.
    private static func byte(_ text: [UInt8], at offset: Int) -> (UInt8, width: Int)? {
        let first = text[offset]
        if first == 0xC2 || first == 0xC3, offset + 1 < text.count {
            // Undefined bytes of Windows-1252 come through as control characters.
            return (first == 0xC2 ? text[offset + 1] : text[offset + 1] | 0x40, 2)
        }
        let length = first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 0
        guard length > 0, offset + length <= text.count,
            let scalar = TextScan.firstScalar(text[offset..<(offset + length)]),
            let byte = Self.bytes[scalar.value]
        else { return nil }
        return (byte, length)
    }

    /// What the characters beyond Latin-1 of Windows-1252 stand for.
    private static let bytes: [UInt32: UInt8] = {
        var bytes: [UInt32: UInt8] = [:]
        for byte in UInt8(0x80)...0x9F {
            let scalar = UInt32(Windows1252.scalar(of: byte))
            if scalar != 0xFFFD { bytes[scalar] = byte }
        }
        return bytes
    }()
}
