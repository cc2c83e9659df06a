import TextAnalysis

/// The tags that an article could have, and the best of them.
struct TagChoice {
    struct Option {
        /// Number of the topic, and of its candidate in the article.
        var topic: Int32
        var candidate: UInt8
        var score: Int32
    }

    /// Tags behind the first few need this share of the best one's score, in percent; less where articles stand alone.
    private static let share: Int32 = 40
    private static let shareAlone: Int32 = 28
    private static let fewest = 3

    /// The options of an article by score, ties by topic.
    static func options(
        of article: Int, in index: TopicIndex, qualities: [UInt8], scorer: TagScorer
    ) -> [Option] {
        var options: [Option] = []
        let isShort = index.articles[article].isShort
        for number in index.uses(of: article) {
            let use = index.uses[number]
            let quality = Int(qualities[Int(use.topic)])
            guard quality > 0 else { continue }
            let score = scorer.score(
                use, quality: quality, articles: Int(index.statistics[Int(use.topic)].articles),
                isShort: isShort)
            guard score > 0 else { continue }
            options.append(
                Option(topic: use.topic, candidate: use.candidate, score: Int32(clamping: score)))
        }
        options.sort { $0.score != $1.score ? $0.score > $1.score : $0.topic < $1.topic }
        return options
    }

    /// The best of them, as many as are good, none that is part of a better one.
    static func best(
        _ options: some Sequence<Option>, of article: Int, in index: TopicIndex, limit: Int
    ) -> [Option] {
        var best: [Option] = []
        let share = TopicRule.isSmall(index.articles.count) ? shareAlone : share
        let topics = index.articles[article]
        let forms = topics.forms
        topics.withBytes { bytes in
            func form(_ option: Option) -> UnsafeBufferPointer<UInt8> {
                UnsafeBufferPointer(rebasing: bytes[forms[Int(option.candidate)]])
            }
            for option in options where best.count < limit {
                if best.count >= fewest, option.score * 100 < best[0].score * share { break }
                let own = form(option)
                let isPart = best.contains {
                    FormWords.isPart(own, of: form($0)) || FormWords.isPart(form($0), of: own)
                }
                if !isPart { best.append(option) }
            }
        }
        return best
    }
}
