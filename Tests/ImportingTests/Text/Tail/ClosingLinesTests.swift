import Articles
import Testing

@testable import Importing

@Suite struct ClosingLinesTests {
    private func article(
        _ closing: String, byline: String = "", settings: TextSettings = TextSettings()
    ) -> Article {
        Article(text: "# A title\n\n\(byline)The text begins. It ends.\n\n\(closing)\n", settings: settings)
    }

    @Test(arguments: [
        "To contact the editors visit:\n\nhttp://a.example", "Follow us on Twitter @example",
        "Read more: http://a.example/b",
        "To contact the reporter on this story: Ann Lee in Rome at ann@a.example",
        "Contact us at\n\nann@a.example\n\nFollow us on X",
    ])
    func setsAsideContactLines(closing: String) {
        let article = article(closing)
        #expect(article.blocks.first == "The text begins. It ends.")
    }

    @Test func takesRights() {
        let article = article("Copyright © 2014 The Example. All rights reserved.")
        #expect(article.metadata.rights == "Copyright © 2014 The Example. All rights reserved.")
        #expect(article.blocks == ["The text begins. It ends."])
        #expect(
            article.notes == [
                "5: Set aside the rights line “Copyright © 2014 The Example. All rights reserved.” below the text"
            ])
    }

    @Test func setsAsideCreditIntoContributors() {
        let credit = "(Reporting by Ann Lee and Bo Ek; Editing by Cy Dow)"
        let signed = article(credit, byline: "By Di Fry\n23 June 2014\n\n")
        #expect(signed.blocks == ["The text begins. It ends."])
        #expect(signed.metadata.authors == ["Di Fry"])
        #expect(
            signed.metadata.contributors == [
                Contributor(role: .reporter, name: "Ann Lee"), Contributor(role: .reporter, name: "Bo Ek"),
                Contributor(role: .editor, name: "Cy Dow"),
            ])
        #expect(signed.dropped(by: .credit) == [credit])
    }

    @Test func takesAuthorsFromCreditWhereNoBylineNamesThem() {
        let article = article("(Reporting by Ann Lee and Bo Ek; Editing by Cy Dow)")
        #expect(article.metadata.authors == ["Ann Lee", "Bo Ek"])
        #expect(article.metadata.contributors == [Contributor(role: .editor, name: "Cy Dow")])
        #expect(
            article.notes == [
                "5: Authors “Ann Lee”, “Bo Ek” taken from the credit at the end",
                "5: Set aside the credit “(Reporting by Ann Lee and Bo Ek; Editing by Cy Dow)” below the text",
            ])
    }

    @Test(arguments: [
        "(Reporting by Ann Lee; made with a grant of the Sluice Fund)", "Editing by night is hard work.",
        "Photos by the river.", "Ann Lee is a contributing editor of The Example.",
        "Correction: An earlier version misspelled a name.", "Editor’s note: The sluice is closed.",
    ])
    func keepsWhatIsNotUnderstoodAndWhatBelongsToTheText(closing: String) {
        #expect(article(closing).blocks == ["The text begins. It ends.", closing])
    }

    @Test func setsAsideWhatStandsAboveANoteThatStays() {
        let article = article(
            "Follow us on X @example\n\nAnn Lee teaches history.", byline: "By Ann Lee\n23 June 2014\n\n")
        #expect(article.blocks == ["The text begins. It ends.", "Ann Lee teaches history."])
        #expect(article.dropped(by: .closingLines) == ["Follow us on X @example"])
    }

    @Test func keepsAllWhereTheRulesAreOff() {
        let settings = TextSettings(disabledRules: [.credit, .closingLines])
        #expect(article("(Reporting by Ann Lee)", settings: settings).blocks.count == 2)
        #expect(article("Follow us on X @example", settings: settings).blocks.count == 2)
    }

    @Test(arguments: [
        "http://a.example/source", "He wrote to contact the dead.", "Copyright is a right.",
        "Contact was lost at noon.",
    ])
    func leavesOtherLines(closing: String) {
        #expect(article(closing).blocks.count == 2)
    }
}
