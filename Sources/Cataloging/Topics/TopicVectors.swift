import TextAnalysis

/// What each article is about, as weights of topics: vectors of length 1.
struct TopicVectors {
    /// Topics and their weights, article by article, by the numbers of topics; a weight of `one` is the whole length.
    private(set) var topics: [Int32] = []
    private(set) var weights: [UInt16] = []
    /// Where each article begins, as in the index.
    let starts: [Int]

    static let one = 4_096

    /// - Parameters:
    ///   - uses: Uses of topics, article by article.
    ///   - starts: Where the uses of each article begin; one more than there are articles.
    init(_ uses: [TopicUse], starts: [Int], _ statistics: [TopicStatistics]) {
        self.starts = starts
        let count = starts.count - 1
        let rarities = statistics.map { topic in
            topic.articles * 2 > count && count > 2
                ? 0 : FixedLog.halves(count) - FixedLog.halves(Int(topic.articles)) + 1
        }
        topics.reserveCapacity(uses.count)
        weights.reserveCapacity(uses.count)
        for article in 0..<count { append(uses[starts[article]..<starts[article + 1]], rarities) }
    }

    private mutating func append(_ uses: ArraySlice<TopicUse>, _ rarities: [Int]) {
        var squares = 0
        let first = weights.count
        for use in uses {
            let weight =
                (FixedLog.halves(Int(use.count)) + 2 + (use.marks.contains(.inTitle) ? 2 : 0))
                * rarities[Int(use.topic)]
            squares += weight * weight
            topics.append(use.topic)
            weights.append(UInt16(clamping: weight))
        }
        let length = max(Self.root(squares), 1)
        for place in first..<weights.count {
            weights[place] = UInt16(clamping: Int(weights[place]) * Self.one / length)
        }
    }

    /// What two articles have in common: thousandths of the whole, and how many topics.
    func common(_ one: Int, _ two: Int) -> (nearness: Int, topics: Int) {
        var (left, right) = (starts[one], starts[two])
        let (leftEnd, rightEnd) = (starts[one + 1], starts[two + 1])
        var (sum, count) = (0, 0)
        while left < leftEnd, right < rightEnd {
            let (topic, other) = (topics[left], topics[right])
            if topic == other {
                sum += Int(weights[left]) * Int(weights[right])
                count += weights[left] > 0 ? 1 : 0
            }
            if topic <= other { left += 1 }
            if topic >= other { right += 1 }
        }
        return (sum * 1_000 / (Self.one * Self.one), count)
    }

    func range(of article: Int) -> Range<Int> { starts[article]..<starts[article + 1] }

    /// The square root, rounded down.
    static func root(_ square: Int) -> Int {
        guard square > 0 else { return 0 }
        var root = 1 << ((Int.bitWidth - square.leadingZeroBitCount + 1) / 2)
        while true {
            let better = (root + square / root) / 2
            if better >= root { return root }
            root = better
        }
    }
}
