import Articles
import Cataloging
import Settings
import TestSupport
import Testing

@Suite struct TagRulesTests {
    private func catalog(_ tags: [[String]], _ rules: [TagRule]) -> Catalog {
        var input = CatalogInput(
            testing: tags.enumerated().map {
                ArticleRecord(testing: "seeds/\($0.offset).md", tags: $0.element)
            })
        input.tags = TagAuthority(rules)
        return Catalog(input)
    }

    private func rule(_ name: String, line: Int = 1, _ change: (inout TagRule) -> Void = { _ in }) -> TagRule
    {
        var rule = TagRule(name: name, line: line)
        change(&rule)
        return rule
    }

    @Test func spellsTagsAsPeopleDoNotAsTextsDo() {
        var input = CatalogInput(
            testing: [["Harbour"], [], [], []].enumerated().map {
                ArticleRecord(testing: "seeds/\($0.offset).md", tags: $0.element)
            })
        input.derivedTags = [[], ["harbour"], ["harbour"], ["boat"]]
        let catalog = Catalog(input)
        #expect(catalog.tags.map(\.name) == ["boat", "Harbour"])
        #expect(catalog.tagsOfArticle == [[1], [1], [1], [0]])
        #expect(catalog.articlesWithDerivedTags == [1, 2, 3])
    }

    @Test func mergesSynonymsAndBansTags() {
        let catalog = catalog(
            [["ocean", "misc"], ["SEA", "Ocean"], ["Harbour"]],
            [rule("Sea") { $0.synonyms = ["Ocean"] }, rule("Misc") { $0.isBanned = true }])
        #expect(catalog.tags.map(\.name) == ["Harbour", "Sea"])
        #expect(catalog.tagsOfArticle == [[1], [1], [0]])
        #expect(catalog.redirects.map(\.from) == ["tags/ocean.html"])
        #expect(catalog.redirects.map(\.to) == ["tags/sea.html"])
    }

    @Test func ordersTagsBelowBroaderOnes() {
        let catalog = catalog(
            [["harbour"], ["pier"]],
            [
                rule("Harbour") { $0.broader = "the deep" }, rule("Sea") { $0.synonyms = ["The Deep"] },
                rule("pier") { $0.broader = "Buildings" },
            ])
        #expect(catalog.tags.map(\.name) == ["Buildings", "Harbour", "pier", "Sea"])
        #expect(catalog.tags.map(\.broader) == [nil, 3, 0, nil])
        #expect(catalog.tags.map(\.narrower) == [[2], [], [], [1]])
        #expect(catalog.tags.map(\.articles) == [[], [0], [1], []])
        #expect(catalog.tags.map(\.path).last == "tags/sea.html")
    }

    @Test func saysWhatIsWrongWithRules() {
        let authority = TagAuthority([
            rule("Sea", line: 1) { $0.broader = "Water" },
            rule("Water", line: 4) {
                $0.broader = "sea"
                $0.synonyms = ["SEA"]
            },
        ])
        #expect(
            authority.diagnostics.map(\.description) == [
                """
                tags.yaml:4: error: “SEA” stands for “Sea” and for “Water”
                    Leave it with one of them.
                """,
                """
                tags.yaml:1: error: The tag “Sea” is broader than itself
                    Leave out “broader” where the circle closes.
                """,
                """
                tags.yaml:4: error: The tag “Water” is broader than itself
                    Leave out “broader” where the circle closes.
                """,
            ])
    }
}
