/// The few best of many articles by score, of equals those of the lower numbers.
struct NearestArticles {
    private let limit: Int
    /// Score above, number from the top below; at most twice the limit.
    private var best: [UInt64] = []
    /// What is below can no longer be among the best.
    private var least: UInt64 = 0

    init(limit: Int) {
        self.limit = limit
        best.reserveCapacity(limit * 4)
    }

    @inline(__always)
    mutating func note(_ article: Int, score: Int32) {
        let entry =
            UInt64(UInt32(bitPattern: score)) << 32 | UInt64(UInt32.max - UInt32(truncatingIfNeeded: article))
        guard entry > least else { return }
        best.append(entry)
        if best.count == limit * 4 { shrink() }
    }

    private mutating func shrink() {
        best.sort(by: >)
        best.removeSubrange(limit...)
        least = best[limit - 1]
    }

    /// The best, in order.
    mutating func articles() -> [Int] {
        best.sort(by: >)
        return best.prefix(limit).map { Int(UInt32.max - UInt32(truncatingIfNeeded: $0)) }
    }
}
