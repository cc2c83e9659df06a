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
            let share = FixedLog.halves(names.count) - FixedLog.halves(counts[name] ?? 1)
            score += each * min(share, 12) / 12
        }
        return score
    }
}
