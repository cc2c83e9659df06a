import Articles
import Testing

@testable import Importing

@Suite struct TitleLinesTests {
    @Test func takesFirstLine() {
        let article = Article(text: "A plain title\n\nThe text. It ends.\n")
        #expect(article.metadata.title == "A plain title")
        #expect(article.notes == ["1: Title “A plain title” taken from the first line"])
    }

    @Test func joinsLinesOfTitleAboveByline() {
        let article = Article(text: "A TITLE THAT\nTAKES TWO LINES\nBy Ann Lee\n23 June 2014\n\nThe text.\n")
        #expect(article.metadata.title == "A TITLE THAT TAKES TWO LINES")
        #expect(article.metadata.authors == ["Ann Lee"])
    }

    @Test(arguments: [
        "The text begins at once. It ends.\n\nAnd more.", "- an item\n- another\n\nText.", "Only one line",
    ])
    func takesNoTitleFromText(text: String) {
        #expect(Article(text: text).metadata.title == nil)
    }

    @Test func readsDateAboveTitle() {
        let article = Article(text: "16 February 1895\n\nThe harbour frozen\n\nThe text.\n")
        #expect(article.metadata.title == "The harbour frozen")
        #expect(article.metadata.date == PartialDate(year: 1895, month: 2, day: 16))
    }
}
