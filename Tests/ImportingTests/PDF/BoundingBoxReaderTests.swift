import Testing

@testable import Importing

@Suite struct BoundingBoxReaderTests {
    @Test func readsPagesLinesAndWords() throws {
        let document = read(
            """
            <title>A &amp; B</title><meta name="Author" content="Ada Brook"/><page width="400.5" height="600">
            <block><line xMin="1" yMin="2" xMax="30" yMax="12"><word xMin="1" yMin="2" xMax="9" yMax="12">Q&amp;A</word>
            <word xMin="12" yMin="2" xMax="30" yMax="12">&#x201C;so&quot;</word></line></block></page><page width="1" height="2"></page>
            """)
        #expect(document.information.title == "A & B")
        #expect(document.information.author == "Ada Brook")
        #expect(document.pages.count == 2)
        #expect(document.pages[0].width == 400.5)
        #expect(document.pages[1].lines.isEmpty)
        let line = try #require(document.lines.first)
        #expect(String(decoding: line.text, as: UTF8.self) == "Q&A “so\"")
        #expect(line.size == 10)
        #expect(line.words.map(\.box.xMin) == [1, 12])
    }

    @Test func passesOverNumbersThatAreNone() throws {
        let document = read(
            "<page><line xMin=\"nan\" yMin=\"-inf\" xMax=\"1e999\" yMax=\"x\"><word>a</word></line></page>")
        let line = try #require(document.lines.first)
        #expect(line.box == Rectangle(xMin: 0, yMin: 0, xMax: 0, yMax: 0))
    }

    @Test(arguments: [
        "<", ">", "<word>", "<page>", "</line>", "<line", "<page><line><word>x</word></line></page>", "=",
        "\"", "&",
    ])
    func readsHostileOutputInTime(piece: String) {
        let output = Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
        #expect(PDFReader().read(output, source: "a.pdf").articles.isEmpty)
    }

    @Test(arguments: [")", "1 ", "T", "-", "a\u{AD} ", "* ", "# ", "[", "|"])
    func readsHostileTextInTime(piece: String) {
        var document = BoxDocument()
        for _ in 0..<3 {
            let lines = (0..<200).map {
                BoxDocument.Block(String(repeating: piece, count: 20), y: Double($0))
            }
            var page = lines[0]
            page.markup = lines.map(\.markup).joined()
            document.page(page)
        }
        #expect(PDFReader().read(document.bytes, source: "a.pdf").articles.count == 1)
    }

    private func read(_ text: String) -> LayoutDocument { BoundingBoxReader.read(Array(text.utf8)) }
}
