/// What a script tells of a name.
enum NameScript {
    /// Whether all letters of a text are Han, Kana or Hangul.
    static func isEastAsian(_ text: some StringProtocol) -> Bool {
        var found = false
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            guard isEastAsian(scalar) else { return false }
            found = true
        }
        return found
    }

    private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Radicals to CJK ideographs with Kana and Bopomofo, Hangul, compatibility ideographs, half-width Kana, later planes.
        case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
            0xFF66...0xFFDC, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
