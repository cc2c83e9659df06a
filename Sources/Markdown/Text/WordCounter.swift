/// Counts the words of a text that comes in pieces.
///
/// Words are parted by space or punctuation; apostrophes and hyphens inside a word part none. Letters of scripts
/// without spaces count one word for every two.
struct WordCounter {
    private var words = 0
    private var unparted = 0
    // 1 inside a word, else 0: where words end cannot be foreseen, so the common path has no branch on it.
    private var inWord: UInt8 = 0
    /// Words of the blocks that have ended.
    private var finished = 0

    /// How many words there are up to here.
    var count: Int { finished + words + (unparted + 1) / 2 }

    /// Ends a block of text.
    mutating func endBlock() {
        finished = count
        (words, unparted, inWord) = (0, 0, 0)
    }

    /// Counts a piece, which goes on where the one before ended.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while offset < text.count {
            if offset + 8 <= text.count {
                let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                if addEight(UInt64(littleEndian: word)) {
                    offset += 8
                    continue
                }
            }
            let end = min(offset + 8, text.count)
            while offset < end { offset += addScalar(of: text, at: offset) }
        }
    }

    private mutating func addScalar(of text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let byte = text[offset]
        if byte < 0x80 {
            let sign: UInt8 = byte.isAlphanumeric ? 1 : Self.isJoiner(byte) ? 2 : 0
            words += Int(sign & ~inWord & 1)
            inWord = (sign | (inWord & sign >> 1)) & 1
            return 1
        }
        let (scalar, length) = ScalarReader.scalar(in: text, at: offset)
        if Self.isUnparted(scalar) {
            unparted += 1
            inWord = 0
        } else if scalar.isWordPart {
            words += Int(1 - inWord)
            inWord = 1
        } else if scalar != "’" {
            inWord = 0
        }
        return length
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// Counts eight bytes at once, the first in the lowest bits, where they are ASCII and no sign that may stand inside a
    /// word is among them; else answers false.
    private mutating func addEight(_ bytes: UInt64) -> Bool {
        let top = Self.ones &* 0x80
        guard bytes & top == 0 else { return false }
        // A sum reaches the top bit of its byte from a bound on; no byte carries into the next.
        func reaches(_ bytes: UInt64, _ bound: UInt64) -> UInt64 { bytes &+ Self.ones &* (0x80 &- bound) }
        func has(_ byte: UInt64) -> UInt64 {
            let difference = bytes ^ Self.ones &* byte
            return (difference &- Self.ones) & ~difference & top
        }
        guard has(0x27) | has(0x2D) | has(0x5F) == 0 else { return false }
        let lower = bytes | Self.ones &* 0x20
        let letters = reaches(lower, 0x61) & ~reaches(lower, 0x7B)
        let digits = reaches(bytes, 0x30) & ~reaches(bytes, 0x3A)
        let parts = (letters | digits) & top
        let starts = parts & ~(parts &<< 8 | UInt64(inWord) &<< 7)
        words += starts.nonzeroBitCount
        inWord = UInt8(truncatingIfNeeded: parts &>> 63)
        return true
    }

    private static func isJoiner(_ byte: UInt8) -> Bool { byte == 0x27 || byte == 0x2D || byte == 0x5F }

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
