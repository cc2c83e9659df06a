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

    @Test func takesAuthorsFromCreditAndKeepsIt() {
        let credit = "(Reporting by Ann Lee and Bo Ek; Editing by Cy Dow)"
        #expect(article(credit).metadata.authors == ["Ann Lee", "Bo Ek"])
        #expect(article(credit).blocks.last == credit)
        #expect(article(credit, byline: "By Di Fry\n23 June 2014\n\n").metadata.authors == ["Di Fry"])
    }

    @Test func setsAsideCreditWhereSettingsSaySo() {
        let settings = TextSettings(keepsCredits: false)
        #expect(article("(Reporting by Ann Lee)", settings: settings).blocks == ["The text begins. It ends."])
        #expect(
            article("Ann Lee is a contributing editor of The Example.", settings: settings).blocks.count == 1)
    }

    @Test(arguments: [
        "http://a.example/source", "He wrote to contact the dead.", "Copyright is a right.",
        "Contact was lost at noon.",
    ])
    func leavesOtherLines(closing: String) {
        #expect(article(closing).blocks.count == 2)
    }
}
