/// What the articles of each given tag have in common.
struct TagCentroids {
    /// A tag whose articles use a topic more than others do.
    private struct Share {
        var tag: Int32
        var weight: Int32
    }

    private let vectors: TopicVectors
    private var sharesOfTopic: [Int32: [Share]] = [:]
    /// For each tag the nearness that its own articles have on average.
    private var nearness: [Int: Int] = [:]

    /// Topics of a tag.
    private static let width = 32
    /// An article belongs to a tag when it is this near, in percent of what the tag's own articles are.
    private static let share = 85

    init(_ index: TopicIndex, tags: [(tag: Int, articles: [Int])]) {
        vectors = index.vectors
        guard !tags.isEmpty else { return }
        var background = [Int](repeating: 0, count: index.statistics.count)
        for (place, topic) in vectors.topics.enumerated() {
            background[Int(topic)] += Int(vectors.weights[place])
        }
        for (tag, articles) in tags { add(tag, articles, background, count: index.articles.count) }
    }

    private mutating func add(
        _ tag: Int, _ articles: [Int], _ background: [Int], count: Int
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
        var weights: [Int32: Int] = [:]
        for (topic, weight) in heavy {
            let weight = Int32(clamping: weight * TopicVectors.one / length)
            weights[topic] = Int(weight)
            sharesOfTopic[topic, default: []].append(
                Share(tag: Int32(truncatingIfNeeded: tag), weight: weight))
        }
        var total = 0
        for place in articles.lazy.flatMap(vectors.range(of:)) {
            guard let weight = weights[vectors.topics[place]] else { continue }
            total += weight * Int(vectors.weights[place]) / TopicVectors.one
        }
        nearness[tag] = total / articles.count
    }

    /// The tags that an article is near to, with how near: 1,024 as near as the tag's own articles.
    func tags(of article: Int) -> [(tag: Int, score: Int)] {
        var found: [(tag: Int, score: Int)] = []
        for (tag, dot) in dots(of: article) {
            let own = max(nearness[tag] ?? 0, 1)
            if dot * 100 >= own * Self.share { found.append((tag, dot * 1_024 / own)) }
        }
        return found.sorted { $0.tag < $1.tag }
    }

    /// How near an article is to each tag that uses one of its topics.
    private func dots(of article: Int) -> [Int: Int] {
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
