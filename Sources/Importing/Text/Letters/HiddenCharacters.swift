/// Drops what is neither seen nor said: soft hyphens within lines, zero-width spaces, control characters.
enum HiddenCharacters {
    static func dropped(_ text: [UInt8]) -> LetterChange? {
        LetterChange.rewriting(text) { offset in
            let length = hiddenLength(text, at: offset)
            return length == 0 ? nil : ([], length)
        }
    }

    /// Bytes of the hidden character at an offset; 0 where there is none.
    private static func hiddenLength(_ text: [UInt8], at offset: Int) -> Int {
        func byte(_ place: Int) -> UInt8 { offset + place < text.count ? text[offset + place] : 0x0A }
        switch text[offset] {
        // Tab, line feed, vertical tab, form feed and carriage return part words and lines.
        case 0x09...0x0D: return 0
        case 0..<0x20, 0x7F: return 1
        // A soft hyphen at the end of a line says that the word goes on.
        case 0xC2 where byte(1) == 0xAD: return [0x0A, 0x0C, 0x0D, 0x20].contains(byte(2)) ? 0 : 2
        case 0xC2 where (0x80...0x9F).contains(byte(1)) && byte(1) != 0x85: return 2
        // Word joiner, and the mark of byte order, which the beginning of a text may keep.
        case 0xE2 where byte(1) == 0x81 && byte(2) == 0xA0: return 3
        case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: return offset == 0 ? 0 : 3
        // Zero-width space, non-joiner and joiner mean something within other scripts and between parts of emoji.
        case 0xE2 where byte(1) == 0x80 && (0x8B...0x8D).contains(byte(2)):
            let before = offset > 0 ? text[offset - 1] : 0x20
            return before < 0x80 || byte(3) < 0x80 ? 3 : 0
        default: return 0
        }
    }
}
