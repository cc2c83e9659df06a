import Testing

@testable import Markdown

@Suite struct HeadingAnchorsTests {
    private func anchors(_ headings: String...) -> [String] {
        var anchors = HeadingAnchors()
        return headings.map { String(decoding: anchors.anchor(for: Array($0.utf8)), as: UTF8.self) }
    }

    @Test func keepsLettersOfEveryScript() {
        #expect(anchors("Émile Zola", "夏目 漱石", "Ёлка", "C++ & C#") == ["émile-zola", "夏目-漱石", "ёлка", "c-c"])
    }

    @Test func givesNoAnchorTwice() {
        #expect(anchors("a", "a", "a-1", "A", "a 1") == ["a", "a-1", "a-1-1", "a-2", "a-1-2"])
    }

    @Test func namesHeadingsWithoutLetters() {
        #expect(anchors("***", "!") == ["section", "section-1"])
    }

    @Test func writesAnchorsOfTheHeadingsText() {
        let html = HTML.of("# A *b* `c`\n\nD\n---", MarkdownOptions())
        #expect(html == "<h1 id=\"a-b-c\">A <em>b</em> <code>c</code></h1>\n<h2 id=\"d\">D</h2>\n")
    }

    @Test func keepsOffTheAnchorsOfFootnotes() {
        let html = HTML.of("# fn1\n\n# fnref1\n\na[^x]\n\n[^x]: b", MarkdownOptions())
        #expect(html.contains("<h1 id=\"fn1-1\">"))
        #expect(html.contains("<h1 id=\"fnref1-1\">"))
    }
}
