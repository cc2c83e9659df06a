/// Scripts that part no words by spaces: their terms are pairs of letters, which are no tags.
enum UnspacedScript {
    /// Whether a letter of such a script stands at a place.
    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard bytes[place] >= 0xE0, let (point, _) = UTF8Scalar.decode(bytes, at: place) else { return false }
        switch point {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x30FF, 0x3400...0x9FFF,
            0xF900...0xFAFF,
            0x20000...0x3FFFF:
            return true
        default: return false
        }
    }
}
