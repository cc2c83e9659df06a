import Testing

@testable import Theming

@Suite struct InterfaceWordsTests {
    @Test func hasEveryWordInEveryLanguage() {
        for row in WordTable.rows {
            for word in [row.english, row.french, row.german, row.spanish] {
                #expect(!word.isEmpty, "\(row.name)")
            }
        }
        #expect(Set(WordTable.rows.map(\.name)).count == WordTable.rows.count)
    }

    @Test func speaksTheLanguageOfTheSite() {
        #expect(InterfaceWords(language: "fr-CA")["authors"] == "Auteurs")
        #expect(InterfaceWords(language: "de")["tags"] == "Schlagwörter")
        #expect(InterfaceWords(language: "ja")["tags"] == "Tags")
    }

    @Test func partsNamesAndThousands() {
        let english = InterfaceWords(language: "en")
        #expect((0..<3).map { english.separator(after: $0, of: 3) } == [", ", " and ", ""])
        #expect(english.articles(1) == "1 article")
        #expect(english.articles(1_234_567) == "1,234,567 articles")
        #expect(InterfaceWords(language: "de").number(12_345) == "12.345")
        #expect(InterfaceWords(language: "es").number(1_234) == "1234")
    }
}
