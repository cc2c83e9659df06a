import Cataloging
import Testing
import TextAnalysis

@Suite struct NameMergingTests {
    private static func filler(_ number: Int) -> String {
        let things = ["tannery", "orchard", "viaduct", "granary", "shipyard", "brewery", "quarry"]
        let thing = things[number % things.count]
        return "\n\nThe \(thing) stood empty. Nobody wanted the \(thing), and nobody took the \(thing) down."
    }

    @Test func bringsVariantsOfNameTogetherUnderTheLongest() {
        let texts = [
            "It was Secretary of State John Kerry who spoke. Then Kerry slept, and Kerry left.",
            "It was John Kerry who spoke. Then Kerry slept, and Kerry left.",
            "There they saw Kerry, and they heard Kerry, and they followed Kerry.",
        ]
        let topics = (0..<42).map { number in
            let text = (number < 6 ? texts[number % 3] : "") + Self.filler(number)
            return ArticleTopics(title: "", text: text, language: "en")
        }
        let tags = DerivedTags(TopicIndex(topics), given: topics.map { _ in [] }).names
        for number in 0..<6 { #expect(tags[number].contains("John Kerry")) }
        #expect(!tags.joined().contains("Kerry"))
    }

    @Test func keepsNamesakesApart() {
        let first = "It was John Kerry who spoke. Then Kerry slept, and Kerry left."
        let second = "It was Ann Kerry who spoke. Then Kerry slept, and Kerry left."
        let topics = (0..<42).map { number in
            let text = (number < 4 ? first : number < 8 ? second : "") + Self.filler(number)
            return ArticleTopics(title: "", text: text, language: "en")
        }
        let tags = DerivedTags(TopicIndex(topics), given: topics.map { _ in [] }).names
        #expect(tags[0].contains("John Kerry") && !tags[0].contains("Ann Kerry"))
        #expect(tags[5].contains("Ann Kerry") && !tags[5].contains("John Kerry"))
    }
}
