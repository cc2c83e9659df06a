import Articles
import Testing

@testable import Importing

@Suite struct DocumentTitleTests {
    private func marked(_ markdown: String) -> Article {
        var article = Article(source: "a.odt", markdown: Array(markdown.utf8))
        DocumentTitle.mark(in: &article)
        return article
    }

    @Test(arguments: ["The Flood", "**The Flood**"])
    func aFirstLineIsTheTitle(line: String) {
        let article = marked("\(line)\n\nBy Ann Lee\n\nThe river rose.\n")
        #expect(article.text == "# The Flood\n\nBy Ann Lee\n\nThe river rose.\n")
        #expect(article.diagnostics.map(\.summary) == ["Title “The Flood” taken from the first line"])
        #expect(article.diagnostics.map(\.rule) == [.title])
    }

    @Test(arguments: [
        "# The Flood\n\nThe river rose.\n", "The river rose in the night.\n\nIt fell again.\n",
        "The Flood\nThe river rose.\n\nx\n",
        "- The Flood\n\nThe river rose.\n", "The Flood\n", "",
    ])
    func otherLinesAreText(markdown: String) {
        let article = marked(markdown)
        #expect(article.text == markdown)
        #expect(article.diagnostics == [])
    }
}
