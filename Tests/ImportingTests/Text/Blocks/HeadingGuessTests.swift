import Articles
import Testing

@testable import Importing

@Suite struct HeadingGuessTests {
    private let long =
        "The committee met on Monday and again on Tuesday, and came to the view that it had better meet again on Wednesday as well."

    @Test func takesShortLineInTitleCase() {
        let article = Article(text: "# T\n\nIt began.\n\nThe Second Meeting\n\n\(long)\n\n\(long)\n")
        #expect(article.blocks[1] == "## The Second Meeting")
        #expect(article.notes == ["5: Heading “The Second Meeting” taken from a short line of its own"])
    }

    @Test(arguments: ["The second meeting of it", "SMITH:", "He came.", "Ann Lee, Boston,"])
    func leavesOtherShortLines(line: String) {
        #expect(Article(text: "# T\n\nIt began.\n\n\(line)\n\n\(long)\n").blocks[1] == line)
    }

    @Test func leavesNameBelowQuotation() {
        #expect(Article(text: "# T\n\n“It began.”\n\nAnn Lee\n\n\(long)\n").blocks[1] == "Ann Lee")
    }
}
