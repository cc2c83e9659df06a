import Cataloging
import Testing
import TextAnalysis

@Suite struct DuplicateRecallTests {
    /// 700 articles of their own, 200 edited copies, 100 that quote.
    private static func collection() -> (topics: [ArticleTopics], copies: [Int: Int], quotations: Set<Int>) {
        var generator = CopyGenerator(seed: 42)
        var texts: [[String]] = []
        for _ in 0..<700 { texts.append(generator.article(words: 150 + generator.number(below: 500))) }
        var copies: [Int: Int] = [:]
        for number in 0..<200 {
            let text = texts[number]
            copies[texts.count] = number
            switch number % 4 {
            case 0: texts.append(generator.noisy(text))
            case 1: texts.append(generator.cut(text, by: 30))
            case 2: texts.append(generator.cut(text, by: 50))
            default: texts.append(generator.rewritten(text))
            }
        }
        for number in 0..<100 { texts.append(generator.quoting(texts[300 + number])) }
        var extractor = TopicExtractor()
        let topics = texts.map { words in
            var text = words.joined(separator: " ")
            return text.withUTF8 { extractor.topics(title: "", text: $0, language: "en") }
        }
        return (topics, copies, Set(900..<1_000))
    }

    @Test func findsCopiesAndLeavesQuotationsAlone() {
        let (topics, copies, quotations) = Self.collection()
        let finder = DuplicateFinder(topics, dates: topics.map { _ in nil })
        let pairs = finder.pairs(in: 0..<topics.count)
        var found = 0
        var quoted = 0
        var wrong = 0
        for pair in pairs {
            let (low, high) = (min(pair.article, pair.original), max(pair.article, pair.original))
            if copies[high] == low {
                found += 1
            } else if quotations.contains(high) {
                quoted += 1
            } else {
                wrong += 1
            }
        }
        #expect(found >= 196, "\(found) of 200 copies")
        #expect(quoted <= 2, "\(quoted) of 100 quotations")
        #expect(wrong == 0)
    }
}
