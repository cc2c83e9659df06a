/// Counts ASCII letters in eight bytes together.
///
/// Arithmetic on all bytes at once, each with its highest bit as the answer (Mycroft's and Lamport's "SIMD within a
/// register").
enum ASCIILetters {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let high: UInt64 = ones << 7

    /// How many of eight bytes are letters; nil where one is beyond ASCII.
    @inline(__always)
    static func count(in bytes: UInt64) -> Int? {
        guard bytes & high == 0 else { return nil }
        let lifted = bytes | ones &* 0x20
        // Adding carries into the highest bit from the bound on.
        let letters = (lifted &+ ones &* (0x80 - 0x61)) & ~(lifted &+ ones &* (0x80 - 0x7B))
        return (letters & high).nonzeroBitCount
    }
}
