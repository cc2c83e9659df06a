import Testing

@testable import TextAnalysis

@Suite struct AnalyserTests {
    /// The terms of a text; stop words in brackets.
    private func terms(_ text: String, _ language: String) -> [String] {
        var analyser = Analyser()
        var terms: [WordTerm] = []
        Array(text.utf8).withUnsafeBufferPointer { text in
            analyser.scan(text, language: language) { term, _ in terms.append(term) }
        }
        var names: [String] = []
        for term in terms {
            let name = String(decoding: analyser.string(term.key), as: UTF8.self)
            names.append(term.isStopWord ? "(\(name))" : name)
        }
        return names
    }

    @Test func stemsEnglish() {
        #expect(terms("The flights' running engines", "en-GB") == ["(the)", "flight", "run", "engin"])
    }

    @Test func stemsWithMarksThenFolds() {
        #expect(terms("nación naciones", "es") == ["nacion", "nacion"])
        #expect(terms("новый новая", "ru") == ["нов", "нов"])
        #expect(terms("écoles École", "fr") == ["ecol", "ecol"])
        #expect(terms("Häuser Haus", "de") == ["haus", "haus"])
        #expect(terms("الكتاب", "ar") == ["كتاب"])
    }

    @Test func composesLettersForStemmers() {
        #expect(terms("нови\u{306} новы\u{438}\u{306}", "ru") == terms("новй новый", "ru").map { $0 })
    }

    @Test func leavesNumbersAndUnknownLanguagesAlone() {
        #expect(terms("1990s running", "") == ["1990s", "running"])
        #expect(terms("1990s", "en") == ["1990s"])
        #expect(terms("running", "xx") == ["running"])
    }

    @Test func keepsFormAndVariant() {
        var analyser = Analyser()
        var found: WordTerm?
        Array("Schönheiten".utf8).withUnsafeBufferPointer { text in
            analyser.scan(text, language: "de") { term, _ in found = term }
        }
        guard let term = found else { return }
        #expect(String(decoding: analyser.string(term.key), as: UTF8.self) == "schonheit")
        #expect(String(decoding: analyser.string(term.form), as: UTF8.self) == "schonheiten")
        #expect(String(decoding: analyser.string(term.variant), as: UTF8.self) == "schoenheiten")
    }

    @Test func knowsStopWordsByLanguage() {
        #expect(terms("die", "de") == ["(die)"])
        #expect(terms("die", "en") == ["die"])
        #expect(terms("même où", "fr") == ["(meme)", "(ou)"])
        #expect(terms("don't they're", "en") == ["(don't)", "(they're)"])
        #expect(StopWords.contains("the", language: "en-US"))
        #expect(StopWords.languages.allSatisfy { !StopWords.folded($0).isEmpty })
    }

    @Test func forgetsWordsOnlyWhenThereAreMany() {
        var analyser = Analyser()
        Array("one two three".utf8).withUnsafeBufferPointer { analyser.scan($0, language: "en") { _, _ in } }
        analyser.trim(above: 10)
        #expect(analyser.stringCount > 0)
        analyser.trim(above: 1)
        #expect(analyser.stringCount == 0)
    }
}
