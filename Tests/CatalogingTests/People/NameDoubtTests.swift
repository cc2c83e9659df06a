import Articles
import Cataloging
import Settings
import TestSupport
import Testing

@Suite struct NameDoubtTests {
    private func doubts(_ authors: [String]) -> [Diagnostic] {
        let records = authors.enumerated().map {
            ArticleRecord(testing: "seeds/\(10 + $0.offset).md", authors: [$0.element])
        }
        return Catalog(CatalogInput(testing: records)).diagnostics.filter { $0.rule == .samePerson }
    }

    @Test func saysHowToSettleADoubt() {
        #expect(
            doubts(["James Cogan", "J. Cogan"]).map(\.description) == [
                """
                seeds/11.md: note: The author “J. Cogan” may be “James Cogan”: the initials fit [same-person]
                    In people.yaml, put “J. Cogan” under “James Cogan”: into “variants” if they are one person, else \
                into “different”.
                """
            ])
    }

    @Test func namesAllWhoMayBeMeant() {
        let authors = ["James Cogan", "John Cogan", "Jane Cogan", "Jim Cogan", "Jo Cogan", "J. Cogan"]
        #expect(
            doubts(authors).map(\.summary) == [
                """
                The author “J. Cogan” may be “James Cogan” or “Jane Cogan” or “Jim Cogan” or 2 more: the initials fit
                """
            ])
    }

    @Test(arguments: [
        ("James P. Cogan", "James Cogan", "one has a further given name"),
        ("James Patrick Cogan", "James P. Cogan", "the initials fit"),
        ("José Martí", "Jose Marti", "they differ in accents alone"),
        ("Jürgen Müller", "Juergen Mueller", "they differ in accents alone"),
        ("Vincent van Gogh", "Vincent Gogh", "one has a particle more"),
        ("Martin King Jr.", "Martin King", "they differ in a suffix such as Jr."),
        ("Mrs John Smith", "John Smith", "they differ in a title"),
        ("James Cogan", "Cogan James", "the names stand in another order"),
        ("Margaret Ashdown", "Margaret Ashdawn", "they differ in one letter"),
        ("Margaret Ashdown", "Magraret Ashdown", "they differ in one letter"),
        ("Margaret Ashdown", "Margret Ashdown", "they differ in one letter"),
        ("Cornelius MacDonald", "Cornelius Mac Donald", "they differ in a space"),
        ("Wm. Faulkner", "Wmson Faulkner", "the initials fit"),
        ("Dr Cogan", "James Cogan", "only the family name is given"),
    ])
    func doubtsLikeNames(left: String, right: String, reason: String) {
        let summaries = doubts([left, right]).map(\.summary)
        #expect(summaries.count == 1)
        #expect(summaries.first?.hasSuffix(": " + reason) == true, "\(summaries)")
    }

    @Test(arguments: [
        ("Mario Rodriguez", "Maria Rodriguez"), ("Daniel Ashdown", "Daniela Ashdown"),
        ("Jon Smith", "Joan Smith"),
        ("John Smith Jr.", "J. Smith Sr."), ("James Cogan", "Ann Cogan"), ("J. A. Cogan", "J. B. Cogan"),
        ("夏目漱石", "夏目漱"), ("Associated Press", "Associated Presse"), ("Ann Lee", "Ann Leigh"),
    ])
    func leavesOthersAlone(left: String, right: String) { #expect(doubts([left, right]) == []) }

    @Test func staysQuietAboutPeopleThatBothHaveAnEntry() {
        var input = CatalogInput(testing: [
            ArticleRecord(testing: "seeds/a.md", authors: ["James Cogan", "J. Cogan"])
        ])
        input.people = PersonAuthority([PersonRule(name: "James Cogan"), PersonRule(name: "J. Cogan")])
        #expect(Catalog(input).diagnostics == [])
    }

    @Test func copesWithThousandsOfLikeNames() {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let authors = (0..<3_000).map {
            "J. \(letters[$0 % 26])\(letters[$0 / 26 % 26])\(letters[$0 / 676]) Smithsonian"
        }
        _ = doubts(
            authors + (0..<3_000).map { "Margaret Ashdow\(UnicodeScalar(0x400 + $0).map(String.init) ?? "")" }
        )
    }
}
