import Articles

/// Tags or people that articles have in common.
struct SharedNames {
    private let names: [[Int]]
    private let counts: [Int: Int]

    init(_ names: [[Int]]) {
        self.names = names
        var counts: [Int: Int] = [:]
        for list in names { for name in list { counts[name, default: 0] += 1 } }
        self.counts = counts
    }

    /// `each` for every name that both have, less for one that many articles have.
    func score(_ one: Int, _ two: Int, each: Int) -> Int {
        let others = names[two]
        var score = 0
        for name in names[one] where others.contains(name) {
            score += each * share(of: name) / 12
        }
        return score
    }

    /// Adds what the scores of an article depend on.
    func combine(_ article: Int, into hasher: inout FingerprintHasher) {
        hasher.append(UInt64(names[article].count))
        for name in names[article] { hasher.append(UInt64(name) << 8 | UInt64(share(of: name))) }
    }

    /// How much a name tells, in twelfths: less where many articles have it.
    private func share(of name: Int) -> Int {
        min(FixedLog.halves(names.count) - FixedLog.halves(counts[name] ?? 1), 12)
    }
}
