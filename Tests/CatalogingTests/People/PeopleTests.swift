import Articles
import Settings
import TestSupport
import Testing

@testable import Cataloging

@Suite struct PeopleTests {
    private func catalog(_ authors: [String], rules: String = "") -> Catalog {
        var input = CatalogInput(
            testing: authors.enumerated().map {
                ArticleRecord(testing: "seeds/\(10 + $0.offset).md", authors: [$0.element])
            })
        let (read, problems) = PersonRule.read(bytes: Array(rules.utf8))
        #expect(problems == [])
        input.people = PersonAuthority(read)
        return Catalog(input)
    }

    @Test func mergesWhatIsCertainUnderTheCommonestSpelling() {
        let catalog = catalog(["COGAN, James", "Dr James Cogan", "James Cogan", "james cogan", "James Cogan"])
        #expect(catalog.people.map(\.name) == ["James Cogan"])
        #expect(catalog.people.map(\.sortName) == ["Cogan, James"])
        #expect(catalog.people.map(\.articles) == [[0, 1, 2, 3, 4]])
        #expect(catalog.diagnostics == [])
        #expect(catalog.redirects.map(\.from) == ["authors/cogan-james.html", "authors/dr-james-cogan.html"])
        #expect(catalog.redirects.map(\.to) == Array(repeating: "authors/james-cogan.html", count: 2))
    }

    @Test func sortsByFamilyName() {
        let names = ["Zoe Abel", "Ludwig van Beethoven", "Ann Smith-Jones", "Zoe Smith", "夏目漱石", "Voltaire"]
        #expect(
            catalog(names).people.map(\.name) == [
                "Zoe Abel", "Ludwig van Beethoven", "Zoe Smith", "Ann Smith-Jones", "Voltaire", "夏目漱石",
            ])
    }

    @Test func learnsTheFamilyNameFromAnInvertedSpelling() {
        let catalog = catalog(["Gabriel García Márquez", "García Márquez, Gabriel", "Gabriel García Márquez"])
        #expect(catalog.people.map(\.sortName) == ["García Márquez, Gabriel"])
    }

    @Test func followsTheRules() {
        let catalog = catalog(
            ["J. Cogan", "James Cogan", "Soseki", "X. Y."],
            rules: """
                - name: James Patrick Cogan
                  variants: [J. Cogan, James Cogan]
                  bio: Wrote *much*.
                - name: 夏目漱石
                  variants: Soseki
                  sort: Natsume Sōseki
                """)
        #expect(catalog.people.map(\.name) == ["James Patrick Cogan", "夏目漱石", "X. Y."])
        #expect(catalog.people[0].articles == [0, 1])
        #expect(catalog.people[0].profile?.biography == "Wrote *much*.")
        #expect(
            catalog.redirects.map(\.from) == [
                "authors/j-cogan.html", "authors/james-cogan.html", "authors/soseki.html",
            ])
        #expect(catalog.diagnostics == [])
    }

    @Test func keepsApartWhatTheRulesSetApart() {
        let catalog = catalog(
            ["James Cogan", "Dr James Cogan", "J. Cogan"],
            rules: "James Cogan:\n  different: [Dr James Cogan, J. Cogan]\n")
        #expect(catalog.people.map(\.name) == ["J. Cogan", "Dr James Cogan", "James Cogan"])
        #expect(
            catalog.diagnostics.map(\.summary) == [
                "The author “J. Cogan” may be “Dr James Cogan”: the initials fit"
            ])
    }

    @Test func linksContributorsThatHaveAPage() {
        let records = [
            ArticleRecord(testing: "seeds/a.md", authors: ["Ann Lee"]),
            ArticleRecord(testing: "seeds/b.md", authors: ["Bo Reed"]) {
                $0.contributors = [Contributor(role: .photographer, name: "LEE, Ann")]
                $0.params = [MetadataField(key: "Editors", value: .text("Cy Hale; Dee Poe"), line: 2)]
            },
        ]
        var input = CatalogInput(testing: records)
        input.people = PersonAuthority([PersonRule(name: "Dee Poe")])
        let catalog = Catalog(input)
        #expect(catalog.people.map(\.name) == ["Ann Lee", "Dee Poe", "Bo Reed"])
        #expect(
            catalog.contributors == [
                1: [
                    ArticleContributor(role: .photographer, name: "Ann LEE", person: 0),
                    ArticleContributor(role: .editor, name: "Cy Hale", person: nil),
                    ArticleContributor(role: .editor, name: "Dee Poe", person: 1),
                ]
            ])
        #expect(catalog.people[0].contributions == [Contribution(article: 1, role: .photographer)])
        #expect(catalog.people[1].articles == [1])
        #expect(catalog.people[1].contributions == [])
    }

    @Test func saysWhatIsWrongWithRules() {
        let authority = PersonAuthority([
            PersonRule(name: "Ann Lee", line: 1),
            PersonRule(name: "Ann Leigh", line: 4).with(variant: "Ann Lee"),
        ])
        #expect(
            authority.diagnostics.map(\.description) == [
                """
                people.yaml:4: error: “Ann Lee” stands for “Ann Lee” and for “Ann Leigh”
                    Leave it with one of them.
                """
            ])
    }

    @Test func warnsOfAMissingPicture() {
        var rule = PersonRule(name: "Ann Lee", line: 3)
        rule.profile.picture = "people/lee.jpg"
        var input = CatalogInput(testing: [])
        input.people = PersonAuthority([rule])
        #expect(
            Catalog(input).diagnostics.map(\.description) == [
                """
                people.yaml:3: warning: The picture “people/lee.jpg” of “Ann Lee” is missing
                    Put the file at “Static/people/lee.jpg”, or correct its name.
                """
            ])
    }
}

extension PersonRule {
    fileprivate func with(variant: String) -> PersonRule {
        var rule = self
        rule.variants.append(variant)
        return rule
    }
}
