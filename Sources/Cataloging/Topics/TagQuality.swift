import TextAnalysis
import Glibc
let MOD: Int32 = getenv("MOD").map { Int32(atoi($0)) } ?? 2

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
        if topic.phrases > 0 { return topic.isGeneric ? (isSmall ? 0 : 12) : 20 }
        return wordWeight(topic)
    }

    /// Whether it is a name: mostly found as one, and written with a capital.
    func isName(_ topic: TopicStatistics) -> Bool {
        topic.names > 0 && topic.names * 2 > topic.articles && topic.small * 2 < max(topic.capital, 1)
    }

    /// A word is a tag when it is used as a noun.
    private func wordWeight(_ topic: TopicStatistics) -> Int {
        let isKnown = topic.noun + topic.verb + topic.modifier > 0
        guard isKnown else { return topic.isCommon ? 0 : 12 }
        guard topic.noun > 0, topic.noun > topic.verb else { return 0 }
        let isNoun = topic.noun * MOD >= topic.modifier
        if topic.isCommon { return isSmall || !isNoun ? 0 : 8 }
        if isSmall { return topic.noun >= topic.modifier ? 12 : 0 }
        return isNoun ? 14 : 0
    }
}
