import Testing

@testable import Importing

@Suite struct PageParserTests {
    /// A tree as text: `p(a("x"))`.
    private func outline(_ html: String) -> String {
        let tree = PageParser.parse(Array(html.utf8))
        func write(_ node: Int) -> String {
            if tree.nodes[node].tag == .text {
                return "\"\(String(decoding: tree.bytes(node), as: UTF8.self))\""
            }
            let children = tree.children(node).map(write).joined(separator: " ")
            return "\(tree.nodes[node].tag)" + (children.isEmpty ? "" : "(\(children))")
        }
        return tree.children(0).map(write).joined(separator: " ")
    }

    @Test func endsParagraphsAndItemsThatNothingEnds() {
        #expect(outline("<p>a<p>b<div>c</div>") == "p(\"a\") p(\"b\") div(\"c\")")
        #expect(
            outline("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>")
                == "ul(li(\"a\") li(\"b\" ul(li(\"c\"))) li(\"d\"))")
        #expect(
            outline("<table><tr><td>a<td>b<tr><td>c</table>")
                == "table(tr(td(\"a\") td(\"b\")) tr(td(\"c\")))")
        #expect(outline("<dl><dt>a<dd>b<dt>c</dl>") == "dl(dt(\"a\") dd(\"b\") dt(\"c\"))")
    }

    @Test func endTagsDoNotCloseWhatStandsAroundATable() {
        #expect(outline("<div><table><tr><td>a</div>b</table>c</div>") == "div(table(tr(td(\"ab\"))) \"c\")")
    }

    @Test func tagsThatDoNotMatchEndWhatABrowserEnds() {
        #expect(outline("<div><form><div>a</form>b</div>c</div>d") == "div(form(div(\"ab\")) \"c\") \"d\"")
        #expect(outline("<form>a<form>b</form>c") == "form(\"ab\") \"c\"")
        #expect(outline("<ul><li>a<ul></li><li>b</ul>c</ul>d") == "ul(li(\"a\" ul(li(\"b\")) \"c\")) \"d\"")
        #expect(outline("<button>a<button>b</button>c") == "button(\"a\") button(\"b\") \"c\"")
        #expect(outline("<div><button>a</div>b") == "div(button(\"a\")) \"b\"")
        #expect(outline("<p>a<button><div>b</div></button>c") == "p(\"a\" button(div(\"b\")) \"c\")")
        #expect(outline("<h1>a<h2>b</h1>c") == "h1(\"a\") h2(\"b\") \"c\"")
        #expect(outline("<div>a</p>b</div>") == "div(\"a\" p \"b\")")
        #expect(outline("<ruby>a<rt>b<rp>c</ruby>") == "ruby(\"a\" rt(\"b\") rp(\"c\"))")
    }

    @Test func theEndOfARowEndsItsCells() {
        #expect(
            outline("<table><tbody><tr><td>a</tr>b<tr><td>c</tbody>d</table>")
                == "table(tbody(tr(td(\"a\")) \"b\" tr(td(\"c\"))) \"d\")")
    }

    @Test func headBelongsAboveTheFirstWords() {
        #expect(outline("<head><title>t</title>words<p>x") == "head(title(\"t\")) \"words\" p(\"x\")")
    }

    @Test func scriptsHoldTextAlone() {
        #expect(outline("<script>a<b>\"</p>\"</SCRIPT >x") == "script(\"a<b>\"</p>\"\") \"x\"")
        #expect(outline("<title>a &amp; <b></title>x") == "title(\"a & <b>\") \"x\"")
    }

    @Test func commentsAreLeftOutAndOneWithoutEndSwallowsNothing() {
        #expect(outline("a<!-- b > c -->d") == "\"ad\"")
        #expect(outline("a<!--b>c<p>d") == "\"ac\" p(\"d\")")
        #expect(outline("a<!-->b") == "\"ab\"")
    }

    @Test func characterReferencesAreDecoded() {
        #expect(outline("&lt;&copy &#8217;&#x41;&#150;&nope;&amp") == "\"<© ’A–&nope;&\"")
    }

    @Test func oldReferencesNeedNoSemicolon() {
        #expect(outline("&copyright &notit; &ampx &hellip &nosuch;") == "\"©right ¬it; &x &hellip &nosuch;\"")
        let tree = PageParser.parse(Array("<a href='?a=1&copy=2&copyb&amp;c&lt'>".utf8))
        #expect(tree.string(.href, of: 1) == "?a=1&copy=2&copyb&c<")
    }

    @Test func aTagThatTheEndCutsIsText() {
        #expect(outline("a <p class=\"x") == "\"a <p class=\"x\"")
        #expect(outline("1 < 2 <3") == "\"1 < 2 <3\"")
    }

    @Test func attributesAreReadInEveryForm() {
        let tree = PageParser.parse(Array("<a HREF='x&amp;y' class=b id = \"c d\" href=z title>".utf8))
        #expect(tree.string(.href, of: 1) == "x&y")
        #expect(tree.string(.class, of: 1) == "b")
        #expect(tree.string(.id, of: 1) == "c d")
        #expect(tree.value(.title, of: 1)?.count == 0)
        #expect(tree.value(.alt, of: 1) == nil)
    }

    @Test func depthIsLimited() {
        let tree = PageParser.parse(Array(String(repeating: "<div>", count: 1_000).utf8))
        var depth = 0
        var node = tree.nodes.count - 1
        while node > 0 {
            depth += 1
            node = tree.parent(node)
        }
        #expect(depth <= PageParser.maximumDepth)
        #expect(tree.nodes.count == 1_001)
    }

    @Test func namesHaveKeysOfTheirOwn() {
        let tags = Set(PageTag.allCases.map { NameKey.key("\($0)") })
        #expect(tags.count == PageTag.allCases.count)
        let names = Set(PageAttribute.Name.allCases.map { NameKey.key($0.rawValue) })
        #expect(names.count == PageAttribute.Name.allCases.count)
    }
}
