import Articles
import Testing

@testable import Settings

@Suite struct SourceCorrectionTests {
    private func read(_ text: String) -> (correction: SourceCorrection, diagnostics: [Diagnostic]) {
        SourceCorrection.read(bytes: Array(text.utf8), file: "seeds/a.yaml", dayFirst: nil, language: "en")
    }

    private func found() -> ArticleMetadata {
        var found = ArticleMetadata()
        found.title = "Guessed"
        found.authors = ["A. Guess"]
        found.language = "fr"
        found.isDraft = true
        return found
    }

    @Test func replacesWhatWasFound() {
        let (correction, diagnostics) = read(
            "title: Right\nauthors: [Ann Lee]\ndate: 1954\ndraft: false\nmood: calm")
        #expect(diagnostics.isEmpty)
        var metadata = found()
        correction.apply(to: &metadata)
        #expect(metadata.title == "Right")
        #expect(metadata.authors == ["Ann Lee"])
        #expect(metadata.date == PartialDate(year: 1954))
        #expect(metadata.language == "fr")
        #expect(!metadata.isDraft)
        #expect(metadata.params.map(\.key) == ["mood"])
    }

    @Test func fillsOnlyWhatIsMissing() {
        let (correction, _) = read("title: Right\nsource: The Gazette\ntags: [sea]")
        var metadata = found()
        correction.fill(&metadata)
        #expect(metadata.title == "Guessed")
        #expect(metadata.source == "The Gazette")
        #expect(metadata.tags == ["sea"])
        #expect(metadata.isDraft)
    }

    @Test func switchesRulesOff() {
        #expect(read("rules: {page-cut: off, hyphen: on}").correction.disabledRules == [.pageCut])
        #expect(read("rules: off").correction.disabledRules == Set(RepairRule.allCases))
    }

    @Test func namesWhatIsWrong() {
        #expect(
            read("rules:\n  page-cuts: off\n  hyphen: perhaps").diagnostics.map(\.description) == [
                "seeds/a.yaml:2: error: There is no rule “page-cuts”\n    Did you mean “page-cut”?",
                "seeds/a.yaml:3: error: The rule “hyphen” can be on or off\n    Write “hyphen: off”.",
            ])
        #expect(
            read("rules: [page-cut]").diagnostics.map(\.description) == [
                "seeds/a.yaml:1: error: “rules” must name rules that are on or off\n"
                    + "    Write for example “rules: {page-cut: off}”."
            ])
        #expect(
            read("- a").diagnostics.map(\.description) == [
                "seeds/a.yaml:1: error: Corrections must be lines of the form “key: value”"
            ])
    }

    @Test func differsInFingerprint() {
        #expect(read("title: A").correction.fingerprint != read("title: B").correction.fingerprint)
        #expect(read("title: A").correction.fingerprint == read("title: A").correction.fingerprint)
    }
}
