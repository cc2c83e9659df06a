/// A sample of the 4-grams of a text, for finding its copies.
enum GramSample {
    /// Words of a gram.
    static let length = 4
    /// A sample is at most this long, and longer than half of it where the text has as many grams.
    static let limit = 112

    /// Hashes of the sampled grams, ascending, each once; all grams whose hash ends in `level` zero bits.
    ///
    /// - Parameters:
    ///   - count: Words of the text.
    ///   - hash: The hash of a word's folded form, by its place.
    @inline(__always)
    static func make(count: Int, hash: (Int) -> UInt64) -> (hashes: [UInt32], level: Int) {
        guard count >= length else { return ([], 0) }
        let grams = count - length + 1
        var level = 0
        while grams >> level > limit { level += 1 }
        let mask = UInt32(truncatingIfNeeded: (1 << level) - 1)
        var hashes: [UInt32] = []
        hashes.reserveCapacity(limit * 5 / 4)
        var window: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for index in 0..<count {
            window = (window.1, window.2, window.3, hash(index))
            guard index >= length - 1 else { continue }
            let gram = mixed(window)
            if gram & mask == 0, gram != hashes.last { hashes.append(gram) }
        }
        hashes.sort()
        return (unique(hashes), level)
    }

    @inline(__always)
    private static func mixed(_ window: (UInt64, UInt64, UInt64, UInt64)) -> UInt32 {
        var hash = window.0 &* 0x9E37_79B9_7F4A_7C15
        hash = (hash << 23 | hash >> 41) ^ window.1 &* 0xBF58_476D_1CE4_E5B9
        hash = (hash << 23 | hash >> 41) ^ window.2 &* 0x94D0_49BB_1331_11EB
        hash = (hash << 23 | hash >> 41) ^ window.3 &* 0xD6E8_FEB8_6659_FD93
        hash = (hash ^ hash >> 31) &* 0x9E37_79B9_7F4A_7C15
        return UInt32(truncatingIfNeeded: hash >> 32)
    }

    private static func unique(_ sorted: [UInt32]) -> [UInt32] {
        var unique: [UInt32] = []
        unique.reserveCapacity(sorted.count)
        for hash in sorted where hash != unique.last { unique.append(hash) }
        return unique
    }
}
