/// Puts syllables together that the table leaves in parts: Hangul of loose jamo, and kana with a voicing mark.
enum SyllableComposer {
    /// Whether a code point can be the second part of a syllable.
    @inline(__always)
    static func isSecond(_ point: UInt32) -> Bool {
        point &- 0x1161 < 98 || point &- 0x3099 < 2
    }

    /// The syllable that the two make, if there is one.
    static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
        switch second {
        case 0x1161...0x1175 where (0x1100...0x1112).contains(first):
            return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
        case 0x11A8...0x11C2 where (0xAC00...0xD7A3).contains(first) && (first - 0xAC00) % 28 == 0:
            return first + second - 0x11A7
        case 0x3099: return voiced(first)
        case 0x309A:
            // The letters of the row of は, every third.
            let kana = first >= 0x30A0 ? first - 0x60 : first
            return (0x306F...0x307B).contains(kana) && kana % 3 == 0x306F % 3 ? first + 2 : nil
        default: return nil
        }
    }

    private static func voiced(_ kana: UInt32) -> UInt32? {
        let isKatakana = kana >= 0x30A0
        switch isKatakana ? kana - 0x60 : kana {
        case 0x3046: return kana + 0x4E
        case 0x304B...0x3062: return kana % 2 == 1 ? kana + 1 : nil
        case 0x3064, 0x3066, 0x3068: return kana + 1
        case 0x306F, 0x3072, 0x3075, 0x3078, 0x307B: return kana + 1
        default: return nil
        }
    }
}
