import Cataloging
import Testing
import TextAnalysis

@Suite struct DuplicateFinderTests {
    private static func topics(_ words: [String]) -> ArticleTopics {
        ArticleTopics(title: "", text: words.joined(separator: " "), language: "en")
    }

    private static func pairs(_ articles: [[String]], dates: [Int64?]? = nil) -> [DuplicatePair] {
        let topics = articles.map { Self.topics($0) }
        let finder = DuplicateFinder(topics, dates: dates ?? topics.map { _ in nil })
        return finder.pairs(in: 0..<topics.count)
    }

    @Test func findsSameText() {
        var generator = CopyGenerator(seed: 1)
        let text = generator.article(words: 500)
        #expect(
            Self.pairs([text, generator.article(words: 500), text]) == [
                DuplicatePair(article: 2, original: 0, kind: .same, share: 100)
            ])
    }

    @Test func findsExcerpt() throws {
        var generator = CopyGenerator(seed: 2)
        let text = generator.article(words: 900)
        let pair = try #require(Self.pairs([generator.cut(text, by: 60), text]).first)
        #expect(pair.article == 0 && pair.original == 1 && pair.kind == .excerpt && pair.share == 100)
    }

    @Test func takesEarlierArticleForOriginal() {
        var generator = CopyGenerator(seed: 3)
        let text = generator.article(words: 600)
        let copy = generator.rewritten(text)
        let pairs = Self.pairs([copy, text, generator.article(words: 600)], dates: [20, 10, nil])
        #expect(pairs.map(\.article) == [0] && pairs.map(\.original) == [1] && pairs.map(\.kind) == [.update])
        #expect(Self.pairs([copy, text], dates: [10, 20]).map(\.article) == [1])
        #expect(Self.pairs([copy, text], dates: [nil, 20]).map(\.article) == [0])
    }

    @Test func takesLongerArticleForOriginalWhereDatesDoNotTell() {
        var generator = CopyGenerator(seed: 3)
        let text = generator.article(words: 600)
        let longer = text + generator.article(words: 60)
        #expect(Self.pairs([text, longer]).map(\.article) == [0])
        #expect(Self.pairs([longer, text], dates: [10, 10]).map(\.article) == [1])
        #expect(Self.pairs([text, text + ["at", "last"]]).map(\.article) == [1])
    }

    @Test func findsShortCopies() {
        let text = Array(
            "the ferry left the harbour in fog and nobody on the pier saw it go down".split(separator: " ")
                .map(String.init))
        #expect(Self.pairs([text, text]).map(\.kind) == [.same])
    }

    @Test func takesNoHandfulOfWordsForCopy() {
        let text = ["the", "ferry", "left", "in", "fog"]
        #expect(Self.pairs([text, text]) == [])
        #expect(Self.pairs([[], []]) == [])
    }

    @Test func skipsTextThatVeryManyArticlesHave() {
        var generator = CopyGenerator(seed: 4)
        let notice = generator.article(words: 200)
        let articles = (0..<60).map { _ in notice + generator.article(words: 100) }
        #expect(Self.pairs(articles) == [])
    }

    @Test func findsCopiesThatVeryManyArticlesAre() {
        var generator = CopyGenerator(seed: 6)
        let text = generator.article(words: 200)
        let other = generator.article(words: 200)
        let articles = [other] + (0..<60).map { _ in text }
        var dates: [Int64?] = articles.map { _ in 30 }
        dates[40] = 20
        let pairs = Self.pairs(articles, dates: dates)
        #expect(pairs.map(\.article) == [Int](1..<40) + [Int](41...60))
        #expect(pairs.allSatisfy { $0.original == 40 && $0.kind == .same && $0.share == 100 })
    }

    @Test func findsPairsWhateverTheRanges() {
        var generator = CopyGenerator(seed: 5)
        let texts = (0..<5).map { _ in generator.article(words: 300) }
        let topics = (texts + texts).map { Self.topics($0) }
        let many = (0..<60).map { _ in Self.topics(texts[0]) }
        let finder = DuplicateFinder(topics + many, dates: (topics + many).map { _ in nil })
        #expect(finder.pairs(in: 0..<30) + finder.pairs(in: 30..<70) == finder.pairs(in: 0..<70))
    }
}
