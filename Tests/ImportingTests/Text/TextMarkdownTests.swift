import Articles
import Testing

@testable import Importing

@Suite struct TextMarkdownTests {
    @Test func keepsBoldAndLinksThatAreMeant() {
        let text = "The **bold** words, “**so**”, and [a link](http://example.org/a_b) stay."
        #expect(Article(text: "\n\n" + text).blocks == [text])
    }

    @Test func escapesWhatWouldBeReadAsMarkdown() {
        let article = Article(
            text: "Heading here\n\nA <b>tag</b> and a [note] and *so* on.\n\n+ no list here, but a sum.\n")
        #expect(
            article.blocks == [
                "A \\<b>tag\\</b> and a [note] and \\*so\\* on.", "- no list here, but a sum.",
            ])
    }

    @Test func keepsNumberAtBeginningOfParagraph() {
        #expect(
            Article(text: "A title\n\n1914. It began in the summer.\n").blocks == [
                "1914\\. It began in the summer."
            ])
    }

    @Test func escapesPictures() {
        #expect(
            Article(text: "A title\n\nSee ![a](http://x.example).\n").blocks == [
                "See ![a\\](http://x.example)."
            ])
    }

    @Test func keepsLastNumberSignOfHeading() {
        #expect(Article(text: "# T\n\n## Sharp C #\n\nText.").blocks[0] == "## Sharp C")
        #expect(Article(text: "# T\n\n## Written in C#\n\nText.").blocks[0] == "## Written in C\\#")
    }
}
