import TextAnalysis

/// Whether a topic can be a tag, and how good a one.
struct TagQuality {
    let rule: TopicRule
    private let isSmall: Bool

    init(rule: TopicRule, articles: Int) {
        self.rule = rule
        isSmall = TopicRule.isSmall(articles)
    }

    /// In sixteenths; 0 for what is no tag.
    func weight(of topic: TopicStatistics) -> Int {
        let count = Int(topic.articles)
        guard count >= rule.fewest, count <= rule.mentions, !topic.isFragment else { return 0 }
        if isName(topic) { return topic.isCommon ? 12 : 22 }
        if topic.phrases > 0 { return topic.isWeak ? (isSmall ? 0 : 12) : 20 }
        return wordWeight(topic)
    }

    /// Whether it is a name: mostly found as one, and written with a capital.
    func isName(_ topic: TopicStatistics) -> Bool {
        topic.names > 0 && topic.names * 2 > topic.articles && topic.small * 2 < max(topic.capital, 1)
    }

    /// A word is a tag when it is used as a noun, though perhaps before another one more often: `cloud` in `cloud
    /// services`.
    private func wordWeight(_ topic: TopicStatistics) -> Int {
        let isKnown = topic.noun + topic.verb + topic.modifier > 0
        guard isKnown else { return topic.isCommon || topic.isWeak ? 0 : 12 }
        guard topic.noun > 0, topic.noun > topic.verb * (topic.isWeak ? 3 : 1) else { return 0 }
        guard topic.noun * (topic.isWeak ? 2 : 6) >= topic.modifier else { return 0 }
        if topic.isCommon { return isSmall ? 0 : 8 }
        if isSmall { return topic.noun >= topic.modifier ? 12 : 0 }
        return 14
    }
}
