import TextAnalysis

/// How much an article is about a topic, in whole numbers.
struct TagScorer {
    private let articles: Int
    private let isSmall: Bool
    /// From here on rarer topics are no better: a tag is there to be shared.
    private static let rarest = 5

    init(articles: Int) {
        self.articles = articles
        isSmall = TopicRule.isSmall(articles)
    }

    /// The score of a use; 0 where the topic is but mentioned.
    func score(_ use: TopicUse, quality: Int, articles count: Int, isShort: Bool) -> Int {
        let isInTitle = use.marks.contains(.inTitle)
        guard quality > 0, use.count >= fewest(use, isShort: isShort) || isInTitle else { return 0 }
        let frequency = max(FixedLog.halves(Int(use.count)), 1)
        let rarity = isSmall ? Self.rarest : FixedLog.halves(articles) - FixedLog.halves(count) + 2
        var score = frequency * min(max(rarity, 1), Self.rarest) * quality * 4
        if isInTitle { score *= 2 } else if use.marks.contains(.inLead) { score = score * 5 / 4 }
        return score
    }

    /// Occurrences that make more than a mention.
    private func fewest(_ use: TopicUse, isShort: Bool) -> Int {
        if isShort { return 1 }
        let isWord = use.kind == .term || use.kind == .fragment
        return isSmall && isWord ? 3 : 2
    }
}
