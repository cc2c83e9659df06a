/// Sixty-four bytes of a text looked at together: a bit for each that is an ASCII letter or digit, and for each that needs more
/// than one look.
///
/// Arithmetic on eight bytes at once, each with its highest bit as the answer (Mycroft's and Lamport's "SIMD within a
/// register"); a multiplication then gathers the eight answers.
struct LetterBlock {
    /// ASCII letters and digits; the first byte is the lowest bit.
    private(set) var letters: UInt64 = 0
    /// Apostrophes, and bytes beyond ASCII.
    private(set) var others: UInt64 = 0

    /// Bytes of a block.
    static let size = 64

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let high: UInt64 = ones << 7

    /// Looks at the bytes at an address, of which there are `size`.
    @inline(__always)
    init(_ start: UnsafeRawPointer) {
        var (letters, others): (UInt64, UInt64) = (0, 0)
        for index in 0..<8 {
            let bytes = UInt64(
                littleEndian: start.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
            let low = bytes & ~Self.high
            let lifted = low | Self.ones &* 0x20
            // Adding carries into the highest bit from the bound on.
            let small = (lifted &+ Self.ones &* (0x80 - 0x61)) & ~(lifted &+ Self.ones &* (0x80 - 0x7B))
            let digits = (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x80 - 0x3A))
            // Nothing carries from an apostrophe, and from a byte beyond ASCII its own highest bit counts.
            let apostrophes = ~((low ^ Self.ones &* 0x27) &+ ~Self.high)
            letters = letters >> 1 | (small | digits) & ~bytes & Self.high
            others = others >> 1 | (apostrophes | bytes) & Self.high
        }
        self.letters = Self.transposed(letters)
        self.others = Self.transposed(others)
    }

    /// Eight bytes of eight bits each, rows as columns (Warren, "Hacker's Delight", 7–3).
    @inline(__always)
    private static func transposed(_ bits: UInt64) -> UInt64 {
        var bits = bits
        var swapped = (bits ^ bits >> 7) & 0x00AA_00AA_00AA_00AA
        bits ^= swapped ^ swapped << 7
        swapped = (bits ^ bits >> 14) & 0x0000_CCCC_0000_CCCC
        bits ^= swapped ^ swapped << 14
        swapped = (bits ^ bits >> 28) & 0x0000_0000_F0F0_F0F0
        return bits ^ swapped ^ swapped << 28
    }
}
