import Articles
import Importing
import Testing

@Suite struct RawHTMLCleanerTests {
    @Test(arguments: [
        ("<b>bold</b> &amp; <i>it</i>", "<b>bold</b> &amp; <i>it</i>"),
        ("<P ALIGN=center>x", "<p>x</p>"), ("<br><hr/>", "<br /><hr />"), ("a</br>b", "a<br />b"),
        ("<a href=/x title='a \"b\"'>c</a>", "<a href=\"/x\" title=\"a &quot;b&quot;\">c</a>"),
        ("<a name=top></a>", "<a id=\"top\"></a>"), ("<a target=_blank>x</a>", "x"),
        (
            "<img src=a.png alt='A & B' width=10px height=50%>",
            "<img src=\"a.png\" alt=\"A &amp; B\" width=\"10\" height=\"50%\" />"
        ),
        ("<img alt='A &lt; B'>", "A &lt; B"), ("<center>x</center>", "<div>x</div>"),
        ("<strike>x</strike>", "<s>x</s>"),
        ("<font color=red>x</font>", "x"), ("<tt>x</tt>", "<code>x</code>"),
        (
            "<ol start=3 type=A reversed><li value=-2>x</ol>",
            "<ol start=\"3\" type=\"A\" reversed=\"\"><li value=\"-2\">x</li></ol>"
        ),
        ("<time datetime=1893-05-12>x</time>", "<time datetime=\"1893-05-12\">x</time>"),
        (
            "<blockquote cite=https://e.org/x>q</blockquote>",
            "<blockquote cite=\"https://e.org/x\">q</blockquote>"
        ),
        (
            "<details open><summary>s</summary>t</details>",
            "<details open=\"\"><summary>s</summary>t</details>"
        ),
        ("<video src=a.mp4></video>", "<video src=\"a.mp4\" controls=\"\"></video>"),
        (
            "<p lang=fr dir=RTL id=x class=y style=z onclick=w>p</p>",
            "<p lang=\"fr\" dir=\"rtl\" id=\"x\">p</p>"
        ),
        (
            "<a href='mailto:a@b.c'>m</a><a href='tel:+1'>t</a>",
            "<a href=\"mailto:a@b.c\">m</a><a href=\"tel:+1\">t</a>"
        ),
        ("<a href=' a b.html '>x</a>", "<a href=\"a%20b.html\">x</a>"),
        ("a < b > c & d", "a &lt; b &gt; c &amp; d"),
        ("<h2 id=fn1>a</h2><i id=a><u id=a></u></i>", "<h2>a</h2><i id=\"a\"><u></u></i>"),
        ("<td>x</td>", "x"), ("<!-- gone -->x<?php y ?><!DOCTYPE html>", "x"),
        ("<b x=\"1>rest", "&lt;b x=\"1&gt;rest"),
        ("Tom <tom@e.org>", "Tom "), ("&eacute;&#233;&eacute", "&eacute;&#233;&amp;eacute"),
        ("<q title='&eacute;&copy=1&#233;&foo;'>x</q>", "<q title=\"é&amp;copy=1é&amp;foo;\">x</q>"),
    ])
    func keepsWhatIsHarmless(html: String, clean: String) { #expect(cleaned(html) == clean) }

    @Test(arguments: [
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
        ("<p>a<p>b<div>c</div>", "<p>a</p><p>b</p><div>c</div>"), ("<b><i>a</b>b</i>", "<b><i>a</i></b>b"),
        ("</div></p>x</b>", "x"), ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
        (
            "<table><tr><td>a<td>b<tr><td>c</table>",
            "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
        ),
        (
            "<table><thead><tr><th>a<tbody><tr><td><table><tr><td>b</table>c</table>d",
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><table><tr><td>b</td></tr></table>c</td></tr></tbody></table>d"
        ),
        ("<div><table><tr><td></div>a</table></div>", "<div><table><tr><td>a</td></tr></table></div>"),
        ("<a href=x>a<a href=y>b</a>", "<a href=\"x\">a</a><a href=\"y\">b</a>"),
        ("<h2>a</h3>b", "<h2>a</h2>b"),
        ("<h2>a<h3>b</h3>", "<h2>a</h2><h3>b</h3>"),
        ("<ruby>a<rt>b<rt>c</ruby>", "<ruby>a<rt>b</rt><rt>c</rt></ruby>"),
    ])
    func nestsAsHTMLDoes(html: String, clean: String) { #expect(cleaned(html) == clean) }

    @Test func opensInOnePieceAndClosesInAnother() {
        var cleaner = RawHTMLCleaner(file: "a", firstLine: nil)
        #expect(cleaner.clean(Array("<div>\n".utf8), isBlock: true, line: 1) == Array("<div>\n".utf8))
        #expect(cleaner.clean(Array("<b>".utf8), isBlock: false, line: 3) == Array("<b>".utf8))
        #expect(cleaner.clean(Array("</i>".utf8), isBlock: false, line: 3) == [])
        #expect(cleaner.finish() == Array("</b></div>".utf8))
        #expect(cleaner.finish() == [])
    }

    @Test func dropsAScriptThatEndsInALaterPiece() {
        var cleaner = RawHTMLCleaner(file: "a", firstLine: nil)
        #expect(cleaner.clean(Array("<div><script>\n".utf8), isBlock: true, line: 1) == Array("<div>".utf8))
        #expect(cleaner.clean(Array("<b>".utf8), isBlock: false, line: 3) == [])
        #expect(cleaner.clean(Array("y</SCRIPT >z".utf8), isBlock: true, line: 5) == Array("z".utf8))
    }

    @Test func saysThatAScriptDoesNotEnd() {
        var cleaner = RawHTMLCleaner(file: "a", firstLine: 4)
        _ = cleaner.clean(Array("x\n<style>\n".utf8), isBlock: true, line: 2)
        #expect(cleaner.clean(Array("<b>".utf8), isBlock: false, line: 9) == [])
        #expect(
            cleaner.diagnostics.map(\.description) == [
                "a:6: note: <style> left out with its content",
                "a:6: warning: <style> does not end; all HTML behind it was left out\n    Add </style>, or remove the element.",
            ])
    }

    @Test func leavesTheTextBetweenScriptTagsInALineToMarkdown() {
        var cleaner = RawHTMLCleaner(file: "a", firstLine: nil)
        #expect(cleaner.clean(Array("<script>".utf8), isBlock: false, line: 1) == [])
        #expect(cleaner.clean(Array("</script>".utf8), isBlock: false, line: 1) == [])
        #expect(cleaner.clean(Array("<b>".utf8), isBlock: false, line: 1) == Array("<b>".utf8))
    }

    @Test func leavesOutAllElementsWhereRawHTMLIsOff() {
        var cleaner = RawHTMLCleaner(file: "a", firstLine: 1, keepsHarmless: false)
        #expect(cleaner.clean(Array("<p>a <b>b</b></p>".utf8), isBlock: true, line: 1) == Array("a b".utf8))
        #expect(cleaner.diagnostics.map(\.summary) == ["<p> left out", "<b> left out"])
    }
}
