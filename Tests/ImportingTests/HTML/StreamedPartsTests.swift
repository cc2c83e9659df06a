import Testing

@testable import Importing

@Suite struct StreamedPartsTests {
    private func text(_ html: String) -> String {
        let tree = StreamedParts.placed(in: PageParser.parse(Array(html.utf8)))
        var outline = PageOutline(tree)
        HiddenParts.mark(&outline)
        return String(decoding: outline.text(of: 0), as: UTF8.self)
    }

    @Test func latePartsComeIntoTheirPlaces() {
        let page = """
            <body><p>one</p><template id="B:0"></template><p>four</p>\
            <div hidden id="S:0"><p>two</p><template id="P:1"></template></div>\
            <div hidden id="S:1"><p>three</p></div></body>
            """
        #expect(text(page) == "one\ntwo\nthree\nfour")
    }

    @Test func aPartInsideItselfIsKept() {
        let page = "<p>one</p><div hidden id=\"S:0\"><template id=\"B:0\"></template><p>two</p></div>"
        #expect(text(page) == "one\ntwo")
    }

    @Test func otherHiddenPartsStayHidden() {
        #expect(text("<p>one</p><div hidden id=\"x\">two</div>") == "one")
    }
}
