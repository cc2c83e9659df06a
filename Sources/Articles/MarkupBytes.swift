/// Finds the bytes that HTML text may not hold as they are: `"`, `&`, `<`, `>`, and `'` where that is asked for.
package enum MarkupBytes {
    /// The offset of the next one at or after an offset; the length of the text where there is none.
    package static func next(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, withApostrophe: Bool
    ) -> Int {
        let set = withApostrophe ? special | 1 << 0x27 : special
        var offset = start
        while offset < text.count {
            if offset + 8 <= text.count, isPlain(text, at: offset, withApostrophe) {
                offset += 8
                continue
            }
            let end = min(offset + 8, text.count)
            while offset < end {
                let byte = text[offset]
                if byte < 64, set >> UInt64(byte) & 1 != 0 { return offset }
                offset += 1
            }
        }
        return text.count
    }

    /// A bit for each of the four, which all are below 64.
    private static let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

    /// Whether none of them is among the eight bytes at an offset: compared all at once, in a word.
    ///
    /// `&` and `'`, and `<` and `>`, differ in one bit and are looked for together.
    @inline(__always)
    private static func isPlain(
        _ text: UnsafeBufferPointer<UInt8>, at offset: Int, _ withApostrophe: Bool
    ) -> Bool {
        let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let ampersand = (word | (withApostrophe ? ones : 0)) ^ ones &* (withApostrophe ? 0x27 : 0x26)
        let found =
            zeroes(word ^ ones &* 0x22) | zeroes(ampersand) | zeroes((word | ones &* 2) ^ ones &* 0x3E)
        return found == 0
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// Not 0 when, and only when, a byte of the word is 0.
    @inline(__always)
    private static func zeroes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones &* 0x80) }
}
