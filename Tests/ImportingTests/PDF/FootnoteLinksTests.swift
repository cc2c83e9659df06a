import Articles
import Testing

@testable import Importing

@Suite struct FootnoteLinksTests {
    @Test func linksNotesToTheirPlaces() throws {
        var document = BoxDocument()
        document.page(
            BoxDocument.Block(
                [Prose.storm.replacing("quay", with: "quay1"), Prose.council + "2"], y: 60, indent: 12),
            BoxDocument.Block("1The old quay, built in 1806.", y: 540, size: 8),
            BoxDocument.Block("2Minutes of the council, p. 4.", y: 550, size: 8))
        let article = try document.article()
        #expect(
            article.blocks == [
                Prose.storm.replacing("quay", with: "quay[^1]"), Prose.council + "[^2]",
                "[^1]: The old quay, built in 1806.", "[^2]: Minutes of the council, p. 4.",
            ])
        #expect(article.diagnostics.map(\.summary) == ["Linked 2 notes at the foot of pages to the text"])
        #expect(article.diagnostics.map(\.rule) == [.footnote])
    }

    @Test func leavesNotesThatMayBelongToSeveralPlaces() throws {
        var document = BoxDocument()
        document.page(
            BoxDocument.Block([Prose.storm + "1", Prose.council + "1"], y: 60, indent: 12),
            BoxDocument.Block("1The old quay.", y: 540, size: 8))
        #expect(try document.article().blocks == [Prose.storm + "1", Prose.council + "1", "1The old quay."])
    }

    @Test(arguments: [("1The quay", 1), ("12 The quay", 12), ("³ The", 3)])
    func readsNumbersOfNotes(text: String, number: Int) {
        #expect(NoteMark(Array(text.utf8)[...]) == .number(number))
    }

    @Test(arguments: ["The", "1961", ""])
    func seesNoNumberElsewhere(text: String) {
        #expect(NoteMark(Array(text.utf8)[...]) == nil)
    }
}
