import Articles
import Testing

@testable import Importing

@Suite struct PDFPageEdgeTests {
    @Test func dropsHeadsOfOddAndEvenPages() throws {
        var document = BoxDocument()
        document.page(BoxDocument.Block([Prose.storm, Prose.council], y: 60, indent: 12))
        for page in 2...5 {
            document.page(
                BoxDocument.Block(
                    page.isMultiple(of: 2) ? "\(page) The Example Review" : "A Night of Wind \(page)", y: 30,
                    size: 8),
                BoxDocument.Block([Prose.keeper, Prose.morning], y: 60, indent: 12))
        }
        let article = try document.article()
        #expect(
            article.diagnostics.map(\.summary) == [
                "Dropped the running head or foot “2 The Example Review” of page 2",
                "Dropped the running head or foot “4 The Example Review” of page 4",
                "Dropped the running head or foot “A Night of Wind 3” of page 3",
                "Dropped the running head or foot “A Night of Wind 5” of page 5",
            ])
        #expect(article.diagnostics.map(\.rule) == Array(repeating: .runningHead, count: 4))
        #expect(article.diagnostics[0].dropped == "2 The Example Review")
        #expect(article.blocks.count == 10)
    }

    @Test func dropsPageNumberOfASinglePage() throws {
        var document = BoxDocument()
        document.page(
            BoxDocument.Block([Prose.storm, Prose.council], y: 60, indent: 12),
            BoxDocument.Block("- 7 -", x: 190, y: 570))
        let article = try document.article()
        #expect(article.blocks == [Prose.storm, Prose.council])
        #expect(article.diagnostics.map(\.summary) == ["Dropped the page number “- 7 -” of page 1"])
        #expect(article.diagnostics.map(\.rule) == [.pageNumber])
    }

    @Test func keepsTheOnlyLineOfAPage() throws {
        var document = BoxDocument()
        document.page(BoxDocument.Block("Here is all that there is to say.", y: 100))
        #expect(try document.article().blocks == ["Here is all that there is to say."])
    }

    @Test func keepsTitleWithANumber() throws {
        var document = BoxDocument()
        document.page(
            BoxDocument.Block("5 Storms of the Century", y: 40, size: 20),
            BoxDocument.Block("5 Storms of the Century", y: 80),
            BoxDocument.Block([Prose.storm, Prose.council], y: 120, indent: 12))
        document.page(BoxDocument.Block([Prose.storm, Prose.council], y: 60, indent: 12))
        let article = try document.article()
        #expect(article.metadata.title == "5 Storms of the Century")
    }

    @Test func keepsNotesThatAreAlikeOnManyPages() throws {
        var document = BoxDocument()
        for note in 7...9 {
            document.page(
                BoxDocument.Block(["\(note) boats. " + Prose.storm, Prose.council], y: 60, indent: 12),
                BoxDocument.Block("\(note) Ibid., p. 12.", y: 560, size: 8))
        }
        let blocks = try document.article().blocks
        #expect(blocks.suffix(3) == ["7 Ibid., p. 12.", "8 Ibid., p. 12.", "9 Ibid., p. 12."])
    }
}
