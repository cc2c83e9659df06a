import Cataloging
import Testing
import TextAnalysis

@Suite struct RelatedArticlesTests {
    private static let subjects = [
        ("lighthouse", "lantern", "John Kerry"), ("orchard", "cider", "Rosa Feld"),
        ("tannery", "leather", "Ivo Harbour"),
        ("printing press", "compositor", "Gustav Weller"), ("observatory", "telescope", "Max Ida"),
        ("viaduct", "railway", "Paul Durand"),
    ]

    private static func article(_ number: Int) -> ArticleTopics {
        let (thing, part, name) = subjects[number % subjects.count]
        let words = [
            "pier", "barn", "mill", "inn", "smithy", "chapel", "dyke", "canal", "wharf", "kiln", "dairy",
        ]
        let word = words[number % words.count]
        let text = """
            Nobody in the village forgot the \(thing) of \(name). The \(part) was old, and \(name) knew the \(word).

            For years the village talked of the \(thing). The \(part) went to the \(word). Then \(name) left, and wine \(number) came.
            """
        return ArticleTopics(title: "", text: text, language: "en")
    }

    private static func related(
        _ topics: [ArticleTopics], tags: [[Int]]? = nil, people: [[Int]]? = nil, pairs: [DuplicatePair] = []
    ) -> [[Int]] {
        let none = topics.map { _ in [Int]() }
        let groups = DuplicateGroups(pairs, articles: topics.count)
        return RelatedArticles(
            TopicIndex(topics), tags: tags ?? none, people: people ?? none, duplicates: groups
        )
        .related(to: 0..<topics.count).map(\.articles)
    }

    @Test func findsArticlesOnTheSameSubject() {
        let related = Self.related((0..<30).map { Self.article($0) })
        #expect(Set(related[0]) == [6, 12, 18, 24])
        #expect(Set(related[7]) == [1, 13, 19, 25])
    }

    @Test func findsNoneRatherThanBadOnes() {
        let lone = ArticleTopics(
            title: "", text: "The volcano smoked. A volcano is loud, and the crater of the volcano glowed.",
            language: "en")
        let related = Self.related((0..<30).map { Self.article($0) } + [lone])
        #expect(related[30] == [])
    }

    @Test func showsNoDuplicateOfTheArticle() {
        let pairs = [DuplicatePair(article: 6, original: 0, kind: .same, share: 100)]
        let related = Self.related((0..<30).map { Self.article($0) }, pairs: pairs)
        #expect(Set(related[0]) == [12, 18, 24])
        #expect(Set(related[12]).intersection([0, 6]).count == 1)
    }

    @Test func showsOthersThanManyDuplicates() {
        let topics = (0..<240).map { Self.article($0) } + (0..<20).map { _ in Self.article(0) }
        let pairs = (240..<260).map { DuplicatePair(article: $0, original: 0, kind: .same, share: 100) }
        let related = Self.related(topics, pairs: pairs)[0]
        #expect(related.count == 6 && related.allSatisfy { $0 < 240 && $0 % 6 == 0 })
    }

    @Test func prefersSharedTagsAndPeople() {
        let topics = (0..<60).map { Self.article($0) }
        let tags = topics.indices.map { $0 == 0 || $0 == 48 ? [3] : [] }
        #expect(Self.related(topics, tags: tags)[0].first == 48)
        #expect(Self.related(topics, people: tags)[0].first == 48)
    }

    @Test func usesWhatIsKnownOnlyWhereItStillHolds() {
        let none = [[Int]](repeating: [], count: 90)
        func lists(_ topics: [ArticleTopics], tags: [[Int]], known: [RelatedList] = []) -> [RelatedList] {
            RelatedArticles(
                TopicIndex(topics), tags: tags, people: none,
                duplicates: DuplicateGroups([], articles: topics.count), known: known
            ).related(to: 0..<topics.count)
        }
        var topics = (0..<90).map { Self.article($0) }
        var tags = none
        let before = lists(topics, tags: tags)
        topics[7] = Self.article(3)
        tags[12] = [1]
        tags[0] = [1]
        let fresh = lists(topics, tags: tags)
        let next = lists(topics, tags: tags, known: before)
        #expect(next.map(\.articles) == fresh.map(\.articles))
        #expect(next.map(\.digest) == fresh.map(\.digest))
        // What is known is taken as it is where nothing has changed.
        let marked = next.map { RelatedList(digest: $0.digest, articles: [42]) }
        #expect(lists(topics, tags: tags, known: marked).allSatisfy { $0.articles == [42] })
    }

    @Test func showsSixAtMost() {
        let related = Self.related((0..<90).map { Self.article($0) })
        #expect(related.allSatisfy { $0.count <= RelatedArticles.limit })
        #expect(related[0].count == 6)
    }

    @Test func standsEmptyCollection() {
        #expect(Self.related([]) == [])
        #expect(Self.related([.empty]) == [[]])
    }
}
