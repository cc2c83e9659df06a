import Articles
import Testing

@testable import Importing

@Suite struct BlockBuilderTests {
    private func blocks(_ text: String) -> [String] { Article(text: "# A title\n\n" + text).blocks }

    private let wrapped = """
        It was the custom of the house that nobody spoke before the clock
        had struck, and that whoever spoke first paid for the wine. It had
        been so in his father's time, and nobody could say why it began.
        """

    @Test func unwrapsLines() {
        #expect(blocks(wrapped) == [wrapped.split(separator: "\n").joined(separator: " ")])
    }

    @Test func beginsParagraphsAtIndentation() {
        let text =
            wrapped
            + "\n   The clock was slow, and they knew it; it was never\nput right, for reasons that have been given.\n"
        #expect(blocks(text).count == 2)
    }

    @Test func beginsParagraphWhereLineEndsEarly() {
        let text =
            wrapped
            + "\nIt was.\nThen one night a stranger came, who did not know of it, and said\ngood evening to them all.\n"
        #expect(blocks(text).count == 2)
    }

    @Test func takesEachLongLineAsParagraph() {
        let line = String(repeating: "The line goes on. ", count: 12).dropLast()
        #expect(blocks("\(line)\n\(line)\n\(line)\n") == [String(line), String(line), String(line)])
    }

    @Test func keepsLists() {
        #expect(
            blocks("You need:\n\n• flour\n• an egg, and more\n  of it\n• salt\n") == [
                "You need:", "- flour\n- an egg, and more of it\n- salt",
            ])
        #expect(blocks("1. One\n2. Two\n") == ["1. One\n2. Two"])
    }

    @Test func makesNoListOfNumbersOutOfOrder() {
        #expect(
            blocks("1. Colours\n\nThey are bright.\n\n2. Forms\n\nThey are round.\n").first == "1\\. Colours")
        #expect(blocks("4. One\n\n6. Two\n") == ["4\\. One", "6\\. Two"])
    }

    @Test func keepsVerse() {
        let verse = "The rain came down on Monday\nThe sun came out at noon\nAnd all of us went homeward\n"
        #expect(
            blocks(wrapped + "\n\n" + verse).last
                == "The rain came down on Monday\\\nThe sun came out at noon\\\nAnd all of us went homeward")
    }

    @Test func keepsTablesAsTheyAre() {
        #expect(
            blocks("Year    Boats\n1893       12\n1894        9\n") == [
                "```\nYear    Boats\n1893       12\n1894        9\n```"
            ])
    }

    @Test func keepsQuotationsHeadingsAndBreaks() {
        #expect(
            blocks("> He said\n> no.\n\n## Next\n\nText.\n\n* * *\n\nMore.\n") == [
                "> He said no.", "## Next", "Text.", "* * *", "More.",
            ])
    }
}
