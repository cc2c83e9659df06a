/// What the articles of each given tag have in common.
struct TagCentroids {
    /// A tag whose articles use a topic more than others do.
    private struct Share {
        var tag: Int32
        var weight: Int32
    }

    private var vectors: TopicVectors?
    private var sharesOfTopic: [Int32: [Share]] = [:]
    /// For each tag the nearness that its own articles have on average.
    private var nearness: [Int: Int] = [:]

    /// Topics of a tag.
    private static let width = 32
    /// An article belongs to a tag when it is this near, in percent of what the tag's own articles are.
    private static let share = 85

    init() {}

    init(_ index: TopicIndex, tags: [(tag: Int, articles: [Int])]) {
        guard !tags.isEmpty else { return }
        let vectors = TopicVectors(index)
        self.vectors = vectors
        var background = [Int](repeating: 0, count: index.statistics.count)
        for (place, topic) in vectors.topics.enumerated() {
            background[Int(topic)] += Int(vectors.weights[place])
        }
        for (tag, articles) in tags { add(tag, articles, vectors, background, count: index.articles.count) }
    }

    private mutating func add(
        _ tag: Int, _ articles: [Int], _ vectors: TopicVectors, _ background: [Int], count: Int
    ) {
        var sums: [Int32: Int] = [:]
        for article in articles {
            for place in vectors.range(of: article) {
                sums[vectors.topics[place], default: 0] += Int(vectors.weights[place])
            }
        }
        var heavy = sums.map { topic, sum in
            (topic: topic, weight: sum / articles.count - background[Int(topic)] / count)
        }.filter { $0.weight > 0 }
        heavy.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.topic < $1.topic }
        heavy.removeSubrange(min(Self.width, heavy.count)...)
        let length = max(TopicVectors.root(heavy.reduce(0) { $0 + $1.weight * $1.weight }), 1)
        for (topic, weight) in heavy {
            sharesOfTopic[topic, default: []].append(
                Share(
                    tag: Int32(truncatingIfNeeded: tag),
                    weight: Int32(clamping: weight * TopicVectors.one / length)))
        }
        var total = 0
        for article in articles { total += dots(of: article, vectors)[tag] ?? 0 }
        nearness[tag] = total / articles.count
    }

    /// The tags that an article is near to, with how near: 1,024 as near as the tag's own articles.
    func tags(of article: Int) -> [(tag: Int, score: Int)] {
        guard let vectors else { return [] }
        var found: [(tag: Int, score: Int)] = []
        for (tag, dot) in dots(of: article, vectors) {
            let own = max(nearness[tag] ?? 0, 1)
            if dot * 100 >= own * Self.share { found.append((tag, dot * 1_024 / own)) }
        }
        return found.sorted { $0.tag < $1.tag }
    }

    private func dots(of article: Int, _ vectors: TopicVectors) -> [Int: Int] {
        var dots: [Int: Int] = [:]
        for place in vectors.range(of: article) {
            for share in sharesOfTopic[vectors.topics[place]] ?? [] {
                dots[Int(share.tag), default: 0] +=
                    Int(share.weight) * Int(vectors.weights[place]) / TopicVectors.one
            }
        }
        return dots
    }
}
