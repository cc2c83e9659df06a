/// Chooses the parameter of a Rice code.
enum RiceParameter {
    /// The parameter, at most `limit`, with which the numbers take the fewest bits, or nearly so.
    static func best(_ numbers: some Collection<Int>, limit: Int = 15) -> Int {
        guard !numbers.isEmpty else { return 0 }
        let mean = numbers.reduce(0, +) / numbers.count
        let guess = Int.bitWidth - mean.leadingZeroBitCount
        var best = 0
        var least = Int.max
        for k in max(0, guess - 2)...max(0, guess) where k <= limit {
            let bits = numbers.reduce(0) { $0 + cost($1, k) }
            if bits < least { (best, least) = (k, bits) }
        }
        return least == .max ? limit : best
    }

    private static func cost(_ number: Int, _ k: Int) -> Int {
        let quotient = number >> k
        return quotient < BitWriter.longestQuotient ? quotient + 1 + k : BitWriter.longestQuotient + 32
    }
}
