/// Chooses tags for many articles so that each tag is on enough of them.
struct CollectionChoice {
    private let index: TopicIndex
    private let rule: TopicRule
    private let articles: [Int]
    private var options: [[TagChoice.Option]] = []
    /// For each article its tags, the best first.
    private(set) var chosen: [[TagChoice.Option]] = []

    init(_ index: TopicIndex, rule: TopicRule, articles: [Int]) {
        self.index = index
        self.rule = rule
        self.articles = articles
        let quality = TagQuality(rule: rule, articles: index.articles.count)
        let qualities = index.statistics.map { UInt8(clamping: quality.weight(of: $0)) }
        let scorer = TagScorer(articles: index.articles.count)
        options.reserveCapacity(articles.count)
        for article in articles {
            options.append(
                TagChoice.options(of: article, in: index, qualities: qualities, scorer: scorer))
        }
    }

    /// Chooses, leaves out what too few articles chose, and chooses again.
    mutating func settle() {
        chosen = zip(articles, options).map {
            TagChoice.best($1, of: $0, in: index, limit: rule.limit)
        }
        guard rule.fewest > 1 else { return }
        var used = wellUsed()
        for _ in 0..<2 {
            choose(from: used)
            // What is out stays out, so that this comes to an end.
            used = zip(used, wellUsed()).map { $0 && $1 }
        }
        for place in chosen.indices { chosen[place].removeAll { !used[Int($0.topic)] } }
    }

    /// Chooses for each article of which a choice is gone.
    private mutating func choose(from used: [Bool]) {
        for (place, article) in articles.enumerated()
        where chosen[place].contains(where: { !used[Int($0.topic)] }) {
            options[place].removeAll { !used[Int($0.topic)] }
            chosen[place] = TagChoice.best(options[place], of: article, in: index, limit: rule.limit)
        }
    }

    /// For each topic whether enough articles have chosen it, and not too many.
    private func wellUsed() -> [Bool] {
        var counts = [Int32](repeating: 0, count: index.statistics.count)
        for options in chosen { for option in options { counts[Int(option.topic)] += 1 } }
        return counts.map { $0 >= rule.fewest && $0 <= rule.most }
    }
}
