import Articles
import Settings
import Testing

@Suite struct PersonRuleTests {
    private func problems(_ text: String) -> [String] {
        PersonRule.read(bytes: Array(text.utf8)).diagnostics.map(\.description)
    }

    @Test(arguments: ["", "\u{FEFF}", "# People\n\n", "---\n"])
    func readsAListOfPeople(before: String) throws {
        let text =
            before + """
                - name: James Cogan
                  variants: [J. Cogan, "Cogan, J."]
                  different: John Cogan
                  sort: Cogan, James
                  bio: |
                    Wrote *much*.

                    And more.
                  born: 12 May 1893
                  died: c. 1954
                  links:
                    orcid: 0000-0002-1825-0097
                    viaf: 102333412
                    wikipedia: fr:Émile Zola
                    Own pages: https://example.org/cogan
                  picture: Static/people/cogan.jpg
                - name: Ann Lee
                  links: [https://www.example.org/x]
                """
        let (rules, diagnostics) = PersonRule.read(bytes: Array(text.utf8))
        #expect(diagnostics == [])
        let first = try #require(rules.first)
        #expect(first.name == "James Cogan")
        #expect(first.variants == ["J. Cogan", "Cogan, J."])
        #expect(first.different == ["John Cogan"])
        #expect(first.sortName == "Cogan, James")
        #expect(first.profile.biography == "Wrote *much*.\n\nAnd more.")
        #expect(first.profile.born == PartialDate(year: 1893, month: 5, day: 12).map { .date($0) })
        #expect(first.profile.died == .text("c. 1954"))
        #expect(
            first.profile.links == [
                ProfileLink(label: "ORCID", url: "https://orcid.org/0000-0002-1825-0097"),
                ProfileLink(label: "VIAF", url: "https://viaf.org/viaf/102333412"),
                ProfileLink(label: "Wikipedia", url: "https://fr.wikipedia.org/wiki/Émile_Zola"),
                ProfileLink(label: "Own pages", url: "https://example.org/cogan"),
            ])
        #expect(first.profile.picture == "people/cogan.jpg")
        #expect(first.line == 1 + before.utf8.filter { $0 == 0x0A }.count)
        #expect(
            rules.last?.profile.links == [ProfileLink(label: "example.org", url: "https://www.example.org/x")]
        )
    }

    @Test func readsAMapOfPeople() {
        let (rules, diagnostics) = PersonRule.read(
            bytes: Array("James Cogan:\n  variants: J. Cogan\nAnn Lee:\n".utf8))
        #expect(diagnostics == [])
        #expect(rules.map(\.name) == ["James Cogan", "Ann Lee"])
        #expect(rules.map(\.line) == [1, 3])
    }

    @Test func namesTheNearestKey() {
        #expect(
            problems("- name: Ann Lee\n  varients: A. Lee\n  hobby: x\n") == [
                """
                people.yaml:2: error: Unknown key “varients”
                    Did you mean “variants”?
                """,
                """
                people.yaml:3: error: Unknown key “hobby”
                    The keys are variants, different, sort, bio, born, died, links, picture.
                """,
            ])
    }

    @Test func saysWhatIsWrongWithLinks() {
        #expect(
            problems(
                """
                - name: Ann Lee
                  links:
                    orcid: 0000-0002-1825-0098
                    home: ann.example.org
                    viaf: x
                """) == [
                    """
                    people.yaml:3: error: “0000-0002-1825-0098” is no number of ORCID
                        Write sixteen digits such as 0000-0002-1825-0097; the last is a check digit.
                    """,
                    """
                    people.yaml:4: error: “ann.example.org” in “links” is no absolute address
                        Write an address that begins with https://, or a number under orcid, viaf, wikidata, isni or gnd.
                    """,
                    """
                    people.yaml:5: error: “x” is no number of VIAF
                        Write digits such as 102333412.
                    """,
                ])
    }

    @Test(arguments: [
        (
            "Ann Lee\n",
            "people.yaml:1: error: The file must be a list of entries, each with a “name”\n    Begin each entry with “- name: …”, and indent what belongs to it."
        ),
        (
            "- Ann Lee\n",
            "people.yaml:1: error: The file must be a list of entries, each with a “name”\n    Begin each entry with “- name: …”, and indent what belongs to it."
        ),
        (
            "- bio: x\n",
            "people.yaml:1: error: The entry has no “name”\n    Begin each entry with “- name: …”, and indent what belongs to it."
        ),
        (
            "- name: A\n- name: A\n",
            "people.yaml:2: error: “A” has an entry already, on line 1\n    Put both into one."
        ),
        ("- name: A\n  bio: [x]\n", "people.yaml:2: error: “bio” must be a text, not a list"),
        (
            "- name: A\n  variants: {b: c}\n",
            "people.yaml:2: error: “variants” must be a list of names, not a map"
        ),
        (
            "- name: A\n  picture: ../x.jpg\n",
            "people.yaml:2: error: “picture” must be a file of the folder Static, or an absolute address\n    Write for example “people/cogan.jpg” for the file Static/people/cogan.jpg."
        ),
    ])
    func saysWhatIsWrong(text: String, problem: String) { #expect(problems(text) == [problem]) }

    @Test func reportsBrokenYAMLWithItsLine() {
        #expect(problems("- name: A\n  bio: \"open\n").first?.hasPrefix("people.yaml:2:") == true)
    }
}
