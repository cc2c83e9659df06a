/// Eight bytes of a text looked at together: how many of the first are ASCII letters or digits, and their lower case.
///
/// Arithmetic on all bytes at once, each with its highest bit as the answer (Mycroft's and Lamport's "SIMD within a
/// register").
struct ASCIILetters {
    /// The letters and digits up to the first other byte in lower case, zeros behind; the first byte is the lowest.
    let folded: UInt64
    /// How many there are.
    let count: Int

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let high: UInt64 = ones << 7

    @inline(__always)
    init(_ bytes: UInt64) {
        let low = bytes & ~Self.high
        let lifted = low | Self.ones &* 0x20
        // Adding carries into the highest bit from the bound on.
        let letters = (lifted &+ Self.ones &* (0x80 - 0x61)) & ~(lifted &+ Self.ones &* (0x80 - 0x7B))
        let digits = (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x80 - 0x3A))
        let others = ~(letters | digits) & Self.high | bytes & Self.high
        count = others.trailingZeroBitCount >> 3
        let kept = ((others & (0 &- others)) >> 7) &- 1
        folded = (bytes | (letters & Self.high) >> 2) & kept
    }

    /// How many of eight bytes are letters; nil where one is beyond ASCII.
    @inline(__always)
    static func count(in bytes: UInt64) -> Int? {
        guard bytes & high == 0 else { return nil }
        let lifted = bytes | ones &* 0x20
        let letters = (lifted &+ ones &* (0x80 - 0x61)) & ~(lifted &+ ones &* (0x80 - 0x7B))
        return (letters & high).nonzeroBitCount
    }
}
