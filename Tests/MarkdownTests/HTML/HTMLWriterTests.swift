import Testing

@testable import Markdown

@Suite struct HTMLWriterTests {
    @Test func appendsToWhatIsThere() {
        var output = Array("<main>".utf8)
        MarkdownDocument(parsing: Array("a".utf8)).writeHTML(into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "<main><p>a</p>\n")
    }

    @Test func writesLanguageOfCode() {
        #expect(
            HTML.of("```swift x\na < b\n```")
                == "<pre><code class=\"language-swift\">a &lt; b\n</code></pre>\n")
    }

    @Test func setsImageWithTitleAsFigure() {
        let html = HTML.of("![a *b*](c.png \"The \\\"d\\\"\")", MarkdownOptions())
        #expect(
            html == """
                <figure><img src="c.png" alt="a b" /><figcaption>The &quot;d&quot;</figcaption></figure>

                """)
    }

    @Test func leavesImageWithoutTitleInItsParagraph() {
        #expect(HTML.of("![a](c.png)", MarkdownOptions()) == "<p><img src=\"c.png\" alt=\"a\" /></p>\n")
    }

    @Test func leavesImageBesideTextInItsParagraph() {
        let html = HTML.of("![a](c.png \"t\") b", MarkdownOptions())
        #expect(html == "<p><img src=\"c.png\" alt=\"a\" title=\"t\" /> b</p>\n")
    }

    @Test func readsNULAndBrokenUTF8() {
        #expect(HTML.of([0x61, 0x00, 0xFF, 0x62]) == "<p>a\u{FFFD}\u{FFFD}b</p>\n")
    }

    @Test func readsNothing() {
        #expect(HTML.of("").isEmpty)
        #expect(MarkdownDocument(parsing: []).text().plain.isEmpty)
    }
}
