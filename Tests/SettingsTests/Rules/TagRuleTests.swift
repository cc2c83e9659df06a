import Articles
import Settings
import Testing

@Suite struct TagRuleTests {
    @Test func readsTags() {
        let text = """
            - tag: Sea
              synonyms: [Ocean, the deep]
              description: All *water*.
            - tag: harbour
              broader: Sea
            - tag: misc
              ban: true
            """
        let (rules, diagnostics) = TagRule.read(bytes: Array(text.utf8))
        #expect(diagnostics == [])
        #expect(rules.map(\.name) == ["Sea", "harbour", "misc"])
        #expect(rules.map(\.synonyms) == [["Ocean", "the deep"], [], []])
        #expect(rules.map(\.summary) == ["All *water*.", nil, nil])
        #expect(rules.map(\.broader) == [nil, "Sea", nil])
        #expect(rules.map(\.isBanned) == [false, false, true])
        #expect(rules.map(\.line) == [1, 4, 6])
    }

    @Test func saysWhatIsWrong() {
        let (_, diagnostics) = TagRule.read(bytes: Array("- tag: Sea\n  ban: perhaps\n  sinonyms: x\n".utf8))
        #expect(
            diagnostics.map(\.description) == [
                "tags.yaml:2: error: “ban” must be true or false, not “perhaps”",
                """
                tags.yaml:3: error: Unknown key “sinonyms”
                    Did you mean “synonyms”?
                """,
            ])
    }
}
