/// Expands the ligatures that fonts of printed pages leave in a text, so that its words can be found.
enum Ligatures {
    static func expanded(_ text: [UInt8]) -> LetterChange? {
        LetterChange.rewriting(text) { offset in
            // U+FB00 to U+FB06.
            guard text[offset] == 0xEF, offset + 2 < text.count, text[offset + 1] == 0xAC else { return nil }
            let number = Int(text[offset + 2]) - 0x80
            return letters.indices.contains(number) ? (Array(letters[number].utf8), 3) : nil
        }
    }

    private static let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
