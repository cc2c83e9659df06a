import Articles
import Testing

@testable import Importing

@Suite struct TextReaderTests {
    @Test func readsTitleBylineBodyAndClosingLines() {
        let article = Article(
            text: """


                # The river rises again

                Ada Brook \u{20}
                3 March 1961

                The river came over the lower meadows on Friday night, and the keeper of the sluice, who had been told to wait for

                instructions, waited for them until the water reached his knees. He was then told to go home.

                On Saturday it fell.



                To contact the keeper visit:

                **[sluice.example/contact](http://sluice.example/contact)**
                """)
        #expect(article.metadata.title == "The river rises again")
        #expect(article.metadata.authors == ["Ada Brook"])
        #expect(article.metadata.date == PartialDate(year: 1961, month: 3, day: 3))
        #expect(
            article.blocks == [
                "The river came over the lower meadows on Friday night, and the keeper of the sluice, who had been told to wait"
                    + " for instructions, waited for them until the water reached his knees. He was then told to go home.",
                "On Saturday it fell.",
            ])
        #expect(
            article.notes == [
                "5: Author “Ada Brook” taken from the line below the title",
                "6: Date 1961-03-03 taken from the line below the title, “3 March 1961”",
                "10: Joined with the paragraph above, which a page break cut",
                "16: Set aside the closing line “To contact the keeper visit:” below the text",
                "18: Set aside the closing line “**[sluice.example/contact](http://sluice.example/contact)**” below the text",
            ])
    }

    @Test func readsNothingFromNothing() {
        for text in ["", "\n\n\n", "\u{0C}\u{0C}", " \t\n\u{A0}\n", "\u{FEFF}"] {
            let article = Article(text: text)
            #expect(article.markdown.isEmpty)
            #expect(article.metadata == ArticleMetadata())
            #expect(article.diagnostics.isEmpty)
        }
    }

    @Test func doesNothingByRulesThatAreOff() {
        let text = """
            A title of its own

            By Ann Lee
            23 June 2014

            The keeper of the sluice had been told by the men of the lower town to wait for

            - 1 -

            their word. He waited for it.

            (Editing by Bo Ek)
            """
        let all = Article(text: text)
        #expect(all.rules == [.title, .byline, .date, .pageNumber, .pageCut, .credit])
        let none = Article(text: text, settings: TextSettings(disabledRules: Set(RepairRule.allCases)))
        #expect(none.rules == [])
        #expect(none.metadata == ArticleMetadata())
        #expect(none.blocks.count == 6)
    }

    @Test func givesTheSameArticleTwice() {
        let text = String(repeating: "A line of text that goes on and on-\nand on.\n\n3\n\n", count: 50)
        #expect(Article(text: text).markdown == Article(text: text).markdown)
        #expect(Article(text: text).diagnostics == Article(text: text).diagnostics)
    }
}
