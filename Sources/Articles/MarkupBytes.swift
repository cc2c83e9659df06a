/// Finds the bytes that HTML text may not hold as they are: `"`, `&`, `<`, `>`, and `'` where that is asked for.
package enum MarkupBytes {
    /// The offset of the next one at or after an offset; the length of the text where there is none.
    package static func next(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, withApostrophe: Bool
    ) -> Int {
        let raw = UnsafeRawBufferPointer(text)
        var offset = start
        while offset + 8 <= text.count {
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if let place = first(in: UInt64(littleEndian: word), withApostrophe) { return offset + place }
            offset += 8
        }
        guard offset < text.count else { return text.count }
        return first(in: end(of: raw, from: offset), withApostrophe).map { offset + $0 } ?? text.count
    }

    /// Up to seven bytes at the end of a text, zeros behind them.
    @inline(__always)
    private static func end(of text: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
        if text.count >= 8 {
            let last = text.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self)
            return UInt64(littleEndian: last) >> UInt64((8 - (text.count - offset)) * 8)
        }
        var word: UInt64 = 0
        for place in (offset..<text.count).reversed() { word = word << 8 | UInt64(text[place]) }
        return word
    }

    /// The place of the first of them among eight bytes: compared all at once, in a word; nil where there is none.
    ///
    /// `&` and `'`, and `<` and `>`, differ in one bit and are looked for together.
    @inline(__always)
    private static func first(in word: UInt64, _ withApostrophe: Bool) -> Int? {
        let ampersand = (word | (withApostrophe ? ones : 0)) ^ ones &* (withApostrophe ? 0x27 : 0x26)
        let found =
            zeroes(word ^ ones &* 0x22) | zeroes(ampersand) | zeroes((word | ones &* 2) ^ ones &* 0x3E)
        return found == 0 ? nil : found.trailingZeroBitCount >> 3
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The highest bit of each byte that is 0; bits above the lowest one may be set without reason.
    @inline(__always)
    private static func zeroes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones &* 0x80) }
}
