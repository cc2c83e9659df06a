/// Scripts that tell languages apart.
enum Script: Int, CaseIterable {
    case latin
    case greek
    case cyrillic
    case hebrew
    case arabic
    case devanagari
    case thai
    case hangul
    case kana
    case han

    /// The script of a letter; nil for what is no letter or belongs to another script.
    init?(_ point: UInt32) {
        switch point {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x5D0...0x5F4: self = .hebrew
        case 0x620...0x64A, 0x66E...0x6D5, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
        case 0x900...0x97F: self = .devanagari
        case 0xE01...0xE4E: self = .thai
        case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: self = .hangul
        case 0x3041...0x30FF, 0xFF66...0xFF9F: self = .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3134F: self = .han
        default: return nil
        }
    }
}
