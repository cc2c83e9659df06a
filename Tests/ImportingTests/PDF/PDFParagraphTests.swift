import Articles
import Testing

@testable import Importing

@Suite struct PDFParagraphTests {
    @Test func partsParagraphsByTheirIndents() throws {
        var document = BoxDocument()
        document.page(
            BoxDocument.Block([Prose.storm, Prose.council, Prose.keeper, Prose.morning], y: 60, indent: 12))
        #expect(try document.article().blocks == [Prose.storm, Prose.council, Prose.keeper, Prose.morning])
    }

    @Test func partsParagraphsByGaps() throws {
        var document = BoxDocument()
        document.page(BoxDocument.Block([Prose.storm, Prose.council, Prose.keeper], y: 60, gap: 6))
        #expect(try document.article().blocks == [Prose.storm, Prose.council, Prose.keeper])
    }

    @Test func joinsParagraphCutByPageBreak() throws {
        var document = BoxDocument()
        let (head, tail) = halves(of: Prose.council)
        document.page(
            BoxDocument.Block([Prose.storm, Prose.keeper], y: 60, indent: 12),
            BoxDocument.Block(head, y: 180, indent: 12, fills: true))
        document.page(
            BoxDocument.Block(tail, y: 60),
            BoxDocument.Block([Prose.morning, Prose.storm], y: 100, indent: 12))
        let article = try document.article()
        #expect(article.blocks == [Prose.storm, Prose.keeper, Prose.council, Prose.morning, Prose.storm])
        let joints = article.diagnostics.filter { $0.rule == .pageCut }
        #expect(joints.map(\.summary) == ["Joined a paragraph that the end of a page cut on page 1"])
    }

    @Test func joinsParagraphOverAPictureAndPutsItsCaptionBehind() throws {
        var document = BoxDocument()
        let (head, tail) = halves(of: Prose.council)
        document.page(
            BoxDocument.Block([Prose.storm, Prose.morning], y: 60, gap: 6),
            BoxDocument.Block(head, y: 180, fills: true),
            BoxDocument.Block("The town hall without its roof", y: 320, size: 8),
            BoxDocument.Block(tail, y: 350), BoxDocument.Block([Prose.keeper], y: 420))
        #expect(
            try document.article().blocks
                == [
                    Prose.storm, Prose.morning, Prose.council, "The town hall without its roof", Prose.keeper,
                ])
    }

    @Test func keepsHyphensWhereOthersAreMarked() throws {
        var document = BoxDocument()
        document.page(
            BoxDocument.Block("In the dark weeks of that win\u{AD}", y: 60),
            BoxDocument.Block("ter, when all said that the mid-", y: 72),
            BoxDocument.Block("day sun was pale over the vil\u{AD}", y: 84),
            BoxDocument.Block("lage, they left.", y: 96))
        #expect(
            try document.article().blocks
                == [
                    "In the dark weeks of that winter, when all said that the mid-day sun was pale over the village, they left."
                ])
    }

    @Test func restoresLargeInitial() throws {
        var document = BoxDocument()
        document.page(
            BoxDocument.Block(Prose.keeper, y: 40, width: 300),
            BoxDocument.Block("T", y: 100, size: 36),
            BoxDocument.Block(String(Prose.storm.dropFirst()), x: 70, y: 104, width: 280),
            BoxDocument.Block(Prose.council, y: 200, width: 300))
        #expect(try document.article().blocks == [Prose.keeper, Prose.storm, Prose.council])
    }

    /// A text cut behind the words that fill two lines.
    private func halves(of text: String) -> (String, String) {
        let words = text.split(separator: " ")
        return (words[..<20].joined(separator: " "), words[20...].joined(separator: " "))
    }
}
