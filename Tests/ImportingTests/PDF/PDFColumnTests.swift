import Articles
import Testing

@testable import Importing

@Suite struct PDFColumnTests {
    @Test func readsColumnsOneAfterTheOther() throws {
        // Paragraphs begin at the same heights, so that the extractor goes by rows.
        var document = BoxDocument()
        document.page(
            BoxDocument.Block(Prose.storm, x: 50, y: 100, width: 140),
            BoxDocument.Block(Prose.keeper, x: 210, y: 100, width: 140),
            BoxDocument.Block(Prose.council, x: 50, y: 260, width: 140),
            BoxDocument.Block(Prose.morning, x: 210, y: 260, width: 140))
        #expect(try document.article().blocks == [Prose.storm, Prose.council, Prose.keeper, Prose.morning])
    }

    @Test func joinsParagraphCutByTheEndOfAColumn() throws {
        var document = BoxDocument()
        let words = Prose.council.split(separator: " ")
        document.page(
            BoxDocument.Block(Prose.storm, x: 50, y: 100, width: 140, indent: 10),
            BoxDocument.Block(
                words[..<16].joined(separator: " "), x: 50, y: 208, width: 140, indent: 10, fills: true),
            BoxDocument.Block(words[16...].joined(separator: " "), x: 210, y: 100, width: 140),
            BoxDocument.Block([Prose.keeper, Prose.morning], x: 210, y: 172, width: 140, indent: 10))
        let article = try document.article()
        #expect(article.blocks == [Prose.storm, Prose.council, Prose.keeper, Prose.morning])
        #expect(
            article.diagnostics.map(\.summary) == [
                "Joined a paragraph that the end of a column cut on page 1"
            ])
    }

    @Test func readsWhatStandsAcrossTheColumnsInItsPlace() throws {
        var document = BoxDocument()
        document.page(
            BoxDocument.Block(Prose.storm, x: 50, y: 60, width: 140),
            BoxDocument.Block(Prose.council, x: 210, y: 60, width: 140),
            BoxDocument.Block(Prose.keeper, x: 50, y: 240, width: 300),
            BoxDocument.Block(Prose.morning, x: 50, y: 330, width: 140),
            BoxDocument.Block(Prose.storm, x: 210, y: 330, width: 140))
        #expect(
            try document.article().blocks == [
                Prose.storm, Prose.council, Prose.keeper, Prose.morning, Prose.storm,
            ])
    }
}
