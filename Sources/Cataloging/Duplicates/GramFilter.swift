/// Tells grams that may occur more than once from those that do not: most do not, and need no sorting.
///
/// A table of bits, one for several grams, set at the first and at the second occurrence.
struct GramFilter {
    private var once: [UInt64]
    private var twice: [UInt64]
    private let shift: UInt32

    init(_ grams: [UInt32]) {
        var bits = 12
        while 1 << bits < grams.count * 4, bits < 27 { bits += 1 }
        shift = UInt32(32 - bits)
        once = [UInt64](repeating: 0, count: 1 << (bits - 6))
        twice = once
        let shift = shift
        once.withUnsafeMutableBufferPointer { once in
            twice.withUnsafeMutableBufferPointer { twice in
                for gram in grams {
                    let (word, bit) = Self.place(of: gram, shift)
                    twice[word] |= once[word] & bit
                    once[word] |= bit
                }
            }
        }
    }

    /// Whether a gram may occur more than once; always, where it does.
    @inline(__always)
    func mayRepeat(_ gram: UInt32) -> Bool {
        let (word, bit) = Self.place(of: gram, shift)
        return twice[word] & bit != 0
    }

    @inline(__always)
    private static func place(of gram: UInt32, _ shift: UInt32) -> (word: Int, bit: UInt64) {
        // The lower bits of sampled grams are zero, so they are mixed into the upper ones.
        let number = (gram &* 0x9E37_79B1) >> shift
        return (Int(number >> 6), 1 << UInt64(number & 63))
    }
}
