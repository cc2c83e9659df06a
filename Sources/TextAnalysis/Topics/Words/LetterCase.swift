/// Whether words begin with a capital.
enum LetterCase {
    /// Whether the scalar at a place is a capital letter; false where a script has none.
    @inline(__always)
    static func isCapital(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let byte = text[place]
        return byte < 0x80 ? byte &- 0x41 < 26 : isCapitalBeyondASCII(text, at: place)
    }

    private static func isCapitalBeyondASCII(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard let (point, _) = UTF8Scalar.decode(text, at: place) else { return false }
        switch point {
        case 0xC0...0xDE: return point != 0xD7
        case 0xDF...0xFF, 0x430...0x45F, 0x3B1...0x3C9: return false
        case 0x400...0x42F: return true
        case 0x590...0x10FF, 0x3000...0xD7FF: return false
        default: return Unicode.Scalar(point)?.properties.isUppercase ?? false
        }
    }

    /// Whether a word has a capital anywhere: `18F`, `iPhone`, but not `iron`.
    static func hasCapital(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
        for place in range.prefix(4) where text[place] &- 0x41 < 26 { return true }
        return isCapital(text, at: range.lowerBound)
    }

    /// Whether a word has two letters or more and no small one: `NATO`, `G8`.
    static func isAllCapitals(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
        guard range.count >= 2 else { return false }
        var capitals = 0
        for place in range {
            let byte = text[place]
            if byte &- 0x61 < 26 { return false }
            if byte &- 0x41 < 26 { capitals += 1 }
            if byte >= 0xC0 {
                guard isCapitalBeyondASCII(text, at: place) else { return false }
                capitals += 1
            }
        }
        return capitals >= 2 || (capitals == 1 && range.count >= 2)
    }
}
