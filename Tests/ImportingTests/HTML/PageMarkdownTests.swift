import Testing

@testable import Importing

@Suite struct PageMarkdownTests {
    @Test func writesHeadingsParagraphsAndBreaks() {
        #expect(
            SamplePage.markdown("<h2>A <b>b</b></h2><p>one<br>two</p>x<br><br>y")
                == "## A **b**\n\none\\\ntwo\n\nx\n\ny\n")
    }

    @Test func emphasisHasNoSpacesInside() {
        #expect(SamplePage.markdown("<p>a<b> b </b>c <i></i><em>d</em><em>e</em></p>") == "a **b** c *de*\n")
        #expect(
            SamplePage.markdown("<p><b>Note:</b>text <strong><b>x</b></strong></p>") == "Note:text **x**\n")
    }

    @Test func writesLists() {
        let html = "<ul><li>a<ul><li>b</ul></li><li>c</ul><ol start=3><li>d<li>e</ol><ol><li>f</ol>"
        #expect(SamplePage.markdown(html) == "- a\n  - b\n- c\n\n3. d\n4. e\n\n1) f\n")
        #expect(
            SamplePage.markdown("<ul><li><p>a</p><p>b</p></li><li></li><li>c</ul>") == "- a\n\n  b\n\n- c\n")
    }

    @Test func writesQuotationsAndCode() {
        #expect(SamplePage.markdown("<blockquote><p>a</p><ul><li>b</ul></blockquote>") == "> a\n>\n> - b\n")
        let code = "<pre class=\"lang-swift\">let a = `b`\n\n  c</pre><p>use <code>a``b</code></p>"
        #expect(SamplePage.markdown(code) == "```swift\nlet a = `b`\n\n  c\n```\n\nuse ```a``b```\n")
    }

    @Test func linksAndPicturesAreAbsolute() {
        let html =
            "<p><a href=\"/a b\">x</a> <a href=\"#top\">y</a> <a href=\"javascript:z()\">z</a></p><img src=\"../p.jpg\" alt=\"P\">"
        #expect(
            SamplePage.markdown(html)
                == "[x](https://example.org/a%20b) y z\n\n![P](https://example.org/p.jpg)\n")
    }

    @Test func aLinkAroundBlocksStandsInsideThem() {
        #expect(
            SamplePage.markdown("<a href=\"https://a.b/c\"><h3>T</h3><p>u</p></a>")
                == "### [T](https://a.b/c)\n\n[u](https://a.b/c)\n")
    }

    @Test func aFigureIsAPictureWithItsCaptionAsTitle() {
        let html =
            "<figure><img data-src=\"a.jpg\" src=\"data:x\" alt=\"Men\"><figcaption>The “<b>dam</b>” \"now\"</figcaption></figure>"
        #expect(
            SamplePage.markdown(html) == "![Men](https://example.org/news/a.jpg \"The “dam” \\\"now\\\"\")\n")
    }

    @Test func lateLoadedPicturesAreFound() {
        let html = "<img class=lazy alt=A><noscript><img src=\"/a.jpg\" alt=A></noscript>"
        #expect(SamplePage.markdown(html) == "![A](https://example.org/a.jpg)\n")
        #expect(
            SamplePage.markdown("<p><img srcset=\"s.jpg 1x, l.jpg 2x\"></p>")
                == "![](https://example.org/news/l.jpg)\n")
        #expect(SamplePage.markdown("<p>a<img src=p.gif width=1 height=1></p>") == "a\n")
    }

    @Test func tablesOfDataAreTables() {
        let html = "<table><tr><th>A<th>B<tr><td>1<td>x|y<tr><td colspan=2>z</table>"
        #expect(SamplePage.markdown(html) == "| A | B |\n| --- | --- |\n| 1 | x\\|y |\n| z |  |\n")
        let layout = "<table><tr><td><ul><li>a</ul><td><p>b</p></table>"
        #expect(SamplePage.markdown(layout) == "- a\n\nb\n")
    }

    @Test func rowsThatACellSpansKeepTheirColumns() {
        let html = "<table><tr><td rowspan=2>a<td>b<tr><td>c</table>"
        #expect(SamplePage.markdown(html) == "| | |\n| --- | --- |\n| a | b |\n|  | c |\n")
    }

    @Test func footnotesAreFootnotes() {
        let html =
            "<p>Text<sup><a href=\"#n1\">1</a></sup>.</p><ol><li id=n1>The note <a href=\"#r1\">↩</a></ol>"
        #expect(SamplePage.markdown(html) == "Text[^1].\n\n[^1]: The note\n")
    }

    @Test func raisedNumbersStayRaised() {
        #expect(
            SamplePage.markdown("<p>10<sup>2</sup> m, H<sub>2</sub>O, 1<sup>st</sup></p>")
                == "10² m, H₂O, 1st\n")
    }

    @Test func definitionsAndFilms() {
        #expect(SamplePage.markdown("<dl><dt>A<dd>b</dl>") == "**A**\n\nb\n")
        let film = "<iframe src=\"https://www.youtube.com/embed/abc_1\" title=\"The dam\"></iframe>"
        #expect(SamplePage.markdown(film) == "[The dam](https://www.youtube.com/watch?v=abc_1)\n")
    }
}
