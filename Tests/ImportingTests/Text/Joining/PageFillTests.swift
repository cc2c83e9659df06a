import Articles
import Testing

@testable import Importing

@Suite struct PageFillTests {
    /// A paragraph of so many characters that ends as told.
    private func paragraph(_ count: Int, _ end: String, start: String = "The") -> String {
        let words = String(repeating: " word", count: count / 5)
        return String((start + words).prefix(count - end.count)) + end
    }

    /// Pages with a number below each; all but the last hold as much as `sizes` says.
    private func blocks(_ pages: [(first: String, last: String)]) -> [String] {
        var text = "# A title\n\n"
        for (number, page) in pages.enumerated() {
            text += "\(page.first)\n\n\(page.last)\n\n- \(number + 1) -\n\n"
        }
        return Article(text: text).blocks
    }

    @Test func joinsAfterAFullPageAlthoughASentenceEnds() {
        let full = (paragraph(300, "."), paragraph(300, " and"))
        let next = (paragraph(300, ".", start: "so"), paragraph(300, " and"))
        let chance = (paragraph(300, ".", start: "so"), paragraph(300, "."))
        let last = (paragraph(300, "."), paragraph(100, "."))
        #expect(blocks([full, next, chance, last]).count == 5)
    }

    @Test func leavesParagraphsApartAfterAPageWithRoom() {
        let full = (paragraph(300, "."), paragraph(300, " and"))
        let next = (paragraph(300, ".", start: "so"), paragraph(300, " and"))
        let short = (paragraph(300, ".", start: "so"), paragraph(200, "."))
        let last = (paragraph(300, "."), paragraph(100, "."))
        #expect(blocks([full, next, short, last]).count == 6)
    }

    @Test func knowsNothingWherePagesDiffer() {
        let lines = TextLineSplitter.lines(
            of: Array("One page that ends in\n\u{0C}the middle.\n\u{0C}And more.".utf8))
        #expect(PageFill(of: lines, layout: LineLayout(of: lines)).capacity == nil)
    }
}
