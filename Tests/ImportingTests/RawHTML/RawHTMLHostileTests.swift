import Importing
import Testing

@Suite struct RawHTMLHostileTests {
    @Test(arguments: [
        "<", "<div>", "<a b=c ", "</", "<!--", "<!-->", "&", "<a href=x>", "<b>", "<table>", "<td>", "<p>",
        "<li>", "<iframe>",
        "<script>", "</p>", "<svg>", "<a x='", "<img src=x ", "&#x", "<table><tr><td>", "<ul><li>",
        "<![CDATA[", "<h1>", "<xyz>",
    ])
    func endsOnHostileInput(piece: String) {
        let html = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        #expect(cleaned(html).utf8.count < 8_000_000)
    }

    @Test func nestsNoDeeperThanAHundred() {
        let clean = cleaned(
            String(repeating: "<div>", count: 300) + "x" + String(repeating: "</div>", count: 300))
        #expect(
            clean == String(repeating: "<div>", count: 100) + "x" + String(repeating: "</div>", count: 100))
    }
}
