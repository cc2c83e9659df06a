import Articles
import Testing

@testable import Settings

@Suite struct SourceRuleTests {
    private func read(_ text: String) -> (SiteSettings, [Diagnostic]) {
        SiteSettings.read(bytes: Array(text.utf8), file: "broadsheet.yaml")
    }

    @Test func readsRulesForFolders() {
        let (settings, diagnostics) = read(
            "sources:\n  - match: letters/*.txt\n    language: fr\n    rules: {page-cut: off}\n  - {match: old/, source: Gazette}"
        )
        #expect(diagnostics.isEmpty)
        #expect(settings.sources.map(\.pattern.text) == ["letters/*.txt", "old/"])
        #expect(settings.sources[0].correction.metadata.language == "fr")
        #expect(settings.sources[0].correction.disabledRules == [.pageCut])
        #expect(settings.sources[1].correction.metadata.source == "Gazette")
    }

    @Test func refusesRulesWithoutPattern() {
        let (_, diagnostics) = read("sources:\n  - language: fr")
        #expect(
            diagnostics.map(\.description) == [
                "broadsheet.yaml:1: error: “sources” must be a list of entries, each with a pattern “match”, and "
                    + "metadata, or rules that are on or off, not this list"
            ])
    }
}
