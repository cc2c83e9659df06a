import Articles
import Testing

@testable import Importing

@Suite struct CorruptionTests {
    private static let seeds = 0..<12

    @Test(arguments: Damage.allCases)
    func findsTheParagraphsAgain(damage: Damage) {
        var score = BoundaryScore()
        for article in SampleArticle.all {
            for seed in Self.seeds {
                let corrupted = CorruptedText(article, damage: damage, seed: seed)
                let blocks = Article(text: corrupted.text).blocks
                score.add(blocks, gold: corrupted.gold)
            }
        }
        print("\(damage.rawValue): boundary F1 \((score.f1 * 1000).rounded() / 1000)")
        #expect(score.f1 >= 0.95)
    }

    @Test(arguments: SampleArticle.all)
    func losesNoWord(article: SampleArticle) {
        for damage in Damage.allCases {
            let text = CorruptedText(article, damage: damage, seed: 1).text
            #expect(WordCoverage.lost(of: text, in: Article(text: text)) == [], "\(damage)")
        }
    }

    @Test(arguments: SampleArticle.all)
    func rejoinsWordsAndKeepsCompounds(article: SampleArticle) {
        for damage in [Damage.hyphenation, .compounds] {
            let corrupted = CorruptedText(article, damage: damage, seed: 2)
            let words = BoundaryScore.words(Article(text: corrupted.text).blocks.joined(separator: " "))
            let gold = BoundaryScore.words(corrupted.gold.joined(separator: " "))
            let wrong = zip(words, gold).count { $0 != $1 }
            #expect(words.count == gold.count && wrong == 0, "\(damage)")
        }
    }
}
