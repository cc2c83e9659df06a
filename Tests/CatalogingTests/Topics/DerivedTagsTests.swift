import Cataloging
import Testing
import TextAnalysis

@Suite struct DerivedTagsTests {
    /// Articles about one of a few subjects each, all with the same small talk.
    private static func collection(_ count: Int) -> [ArticleTopics] {
        let subjects = [
            ("the lighthouse", "John Kerry"), ("the orchard", "Rosa Feld"), ("the tannery", "Old Harbour"),
            ("the printing press", "Gustav Weller"), ("the observatory", "Mount Ida"),
            ("the viaduct", "Paul Durand"),
            ("the granary", "Ann Lee"), ("the shipyard", "Tom Orr"), ("the brewery", "Lake Ness"),
            ("the quarry", "Ida Moss"),
        ]
        return (0..<count).map { number in
            let (thing, name) = subjects[number % subjects.count]
            let text = """
                Nobody in the village forgot \(thing) of \(name). They say \(thing) was old, and \(name) knew it.

                For years the village talked of \(thing). Then \(name) left, and the gossip in the village ended.
                """
            return ArticleTopics(title: "Number \(number)", text: text, language: "en")
        }
    }

    private static func tags(_ topics: [ArticleTopics], given: [Int: [String]] = [:]) -> [[String]] {
        DerivedTags(TopicIndex(topics), given: topics.indices.map { given[$0] ?? [] }).names
    }

    @Test func findsTagsThatEnoughArticlesShare() {
        let tags = Self.tags(Self.collection(40))
        #expect(Set(tags[0]) == ["John Kerry", "lighthouse"])
        #expect(Set(tags[3]) == ["Gustav Weller", "printing press"])
        #expect(tags[10] == tags[0])
    }

    @Test func leavesOutWhatAllArticlesSay() {
        #expect(!Self.tags(Self.collection(40)).joined().contains("village"))
    }

    @Test func leavesOutWhatTooFewArticlesSay() {
        // Each subject has two articles, or one.
        let tags = Self.tags(
            Self.collection(30).enumerated().filter { $0.offset < 9 || $0.offset % 10 == 9 || $0.offset < 18 }
                .map(\.element) + Self.collection(12))
        #expect(tags.allSatisfy { $0.count <= 8 })
        var counts: [String: Int] = [:]
        for tag in tags.joined() { counts[tag, default: 0] += 1 }
        #expect(counts.values.allSatisfy { $0 >= 3 })
    }

    @Test func givesSingleArticleTags() {
        let tags = Self.tags(Self.collection(1))
        #expect(Set(tags[0]).isSuperset(of: ["John Kerry", "lighthouse"]))
    }

    @Test func leavesArticlesWithTagsAlone() {
        let tags = Self.tags(Self.collection(40), given: [0: ["by hand"]])
        #expect(tags[0] == [])
        #expect(!tags[1].isEmpty)
    }

    @Test func writesTagsAsPeopleDo() {
        let tags = Self.tags(Self.collection(40), given: [0: ["Lighthouse"]])
        #expect(tags[10].contains("Lighthouse"))
        #expect(!tags[10].contains("lighthouse"))
    }

    @Test func suggestsTagOfArticlesThatAreAlike() {
        let given = [0: ["the coast"], 10: ["the coast"], 20: ["the coast"]]
        let tags = Self.tags(Self.collection(40), given: given)
        #expect(tags[30].first == "the coast")
        #expect(!tags[31].contains("the coast"))
    }

    @Test func standsEmptyCollection() {
        #expect(Self.tags([]) == [])
        #expect(Self.tags([.empty, .empty]) == [[], []])
    }
}
