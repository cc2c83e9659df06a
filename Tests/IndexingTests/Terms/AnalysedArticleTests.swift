import Testing

@testable import Indexing

@Suite struct AnalysedArticleTests {
    @Test func doesNotDependOnArticlesBefore() {
        var analyser = ArticleAnalyser()
        func analyse(_ text: String) -> AnalysedArticle {
            analyser.analyse(title: "T", authors: [], tags: ["x"], text: Array(text.utf8), language: "en")
        }
        let first = analyse("One ship sailed, two ships sank.")
        _ = analyse("Ships sank ships, one after the other.")
        #expect(analyse("One ship sailed, two ships sank.") == first)
        #expect(
            AnalysedArticle(
                title: "T", authors: [], tags: ["x"], text: Array("One ship sailed, two ships sank.".utf8),
                language: "en") == first)
    }

    @Test func countsFieldsApartAndStopWordsNot() throws {
        let terms = try RunSample.terms(
            Sample(
                date: "", url: "", title: "The ship", text: "The ships of a ship", authors: ["Ship"], tags: []
            ))
        #expect(terms["ship"]?.map(\.body) == [2])
        #expect(terms["ship"]?.map(\.title) == [1])
        #expect(terms["ship"]?.map(\.names) == [1])
        #expect(terms["the"]?.map(\.body) == [0])
        #expect(terms["the"]?.map(\.positions) == [0])
    }

    @Test func survivesHostileTexts() {
        for unit in ["a ", "'", "é\u{301}", "東", "ab'cd ", "\u{0}", "w1 w2 w3 "] {
            let text = Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8)
            let article = AnalysedArticle(title: "", authors: [], tags: [], text: text, language: "de")
            #expect(!article.bytes.isEmpty)
        }
    }
}
