import Articles
import Testing

@testable import Importing

@Suite struct HostilePageTests {
    private func repeated(_ text: String, _ count: Int) -> [UInt8] {
        Array(String(repeating: text, count: count).utf8)
    }

    @Test(arguments: [
        "<div>", "<b>", "<p>", "<a href=x>", "</b>", "<", "<!--", "&", "&#", "<table><tr><td>", "<ul><li>",
        "<blockquote>",
        "<script>", "<title>", "<svg>", "<h1>", "</", "<p x=", "*", "[", "|", "`", "<b>.</b>a", "<i>a",
        "<template id=\"B:0\">",
        "<div hidden id=\"S:0\">", "<li>", "<dt>", "<option>", "<sup><a href=#a>1</a></sup>", "<pre>",
        "<code>`", "&lt;",
        "<td rowspan=9999 colspan=999>", "<div class=comment>", "<h2><a href=x>x</a></h2>", "<br>",
        "<figure><img src=a>",
    ])
    func anyMarkupWithoutEndIsReadInTheEnd(piece: String) {
        _ = SamplePage.read(repeated(piece, 5_000))
        _ = SamplePage.read(repeated("<div>", 300) + repeated(piece, 2_000) + repeated("</i>", 2_000))
    }

    @Test(arguments: [
        "<div>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<a href=x><div>", "<svg><g>",
    ])
    func nestingHasNoEnd(piece: String) {
        _ = SamplePage.read(repeated(piece, 100_000) + repeated("text", 1) + repeated("</div>", 100_000))
    }

    @Test func aTagWithManyAttributesIsRead() {
        var page = Array("<p ".utf8)
        for number in 0..<20_000 { page += "a\(number)=b class=c id=d ".utf8 }
        #expect(SamplePage.read(page + Array(">text</p>".utf8)).articles.count == 1)
    }

    @Test func aLongAttributeIsRead() {
        let page = Array("<img src=\"data:".utf8) + repeated("A", 1_000_000) + Array("\"><p>text</p>".utf8)
        #expect(SamplePage.read(page).articles.first?.text == "text\n")
    }

    @Test func pagesThatEndAnywhereAreRead() {
        let page = Array(
            SamplePage.page(
                head:
                    "<script type=\"application/ld+json\">{\"@type\": \"Article\", \"author\": [{\"name\": \"A\"}]}</script>",
                body: "<!-- c --><h1>T</h1><table><tr><td>a&amp;b</table>" + SamplePage.paragraph("First")
            ).utf8)
        for end in page.indices { _ = SamplePage.read(Array(page[..<end])) }
    }

    @Test func anyBytesAreRead() {
        var state: UInt64 = 42
        for _ in 0..<200 {
            var bytes: [UInt8] = []
            for _ in 0..<2_000 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let byte = UInt8(truncatingIfNeeded: state >> 40)
                // Markup is common, so that more than text is met.
                bytes.append(byte < 90 ? Array("<>/=\"'& !-pdivtablsr#;".utf8)[Int(byte) % 22] : byte)
            }
            _ = SamplePage.read(bytes)
        }
    }

    @Test func deepJSONIsGivenUp() {
        let data = String(repeating: "[{\"@graph\":", count: 50_000)
        let page = SamplePage.page(
            head: "<script type=\"application/ld+json\">\(data)</script>", body: SamplePage.paragraph("First")
        )
        #expect(SamplePage.read(page)?.metadata.title == "The flood - Example Times")
    }

    @Test func nullBytesAreLeftOut() {
        let (articles, diagnostics) = SamplePage.read(Array("<p>te\0xt".utf8))
        #expect(articles.first?.text == "text\n")
        #expect(diagnostics.map(\.summary) == ["1 NUL byte left out"])
    }
}
