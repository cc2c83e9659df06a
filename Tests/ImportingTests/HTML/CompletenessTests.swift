import Articles
import Testing

@testable import Importing

/// Every word of a page stands in its Markdown, its metadata or a diagnostic.
@Suite struct CompletenessTests {
    private func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    private func missing(from page: String, words expected: String) throws -> [String] {
        let article = try #require(SamplePage.read(page))
        var found = words(article.text.replacing("\\", with: ""))
        found.formUnion(words(article.metadata.title ?? ""))
        for name in article.metadata.authors { found.formUnion(words(name)) }
        for diagnostic in article.diagnostics { found.formUnion(words(diagnostic.dropped ?? "")) }
        return words(expected).subtracting(found).sorted()
    }

    @Test func noWordOfANewsPageIsLost() throws {
        let body = """
            <header><a href=/>Example Times</a> <nav>news sport</nav></header><form><label>search</label><button>go</button></form>
            <main><h1>The flood</h1><p class=byline>By <a rel=author>Ann Lee</a>, <time datetime=2014-06-23>yesterday</time></p>
            <article>\(SamplePage.paragraph("Opening"))<h2>Subhead</h2><ul><li>item<li><a href=x>linked</a></ul>
            <table><caption>figures</caption><tr><td>cell<td>other</table><blockquote>quoted</blockquote>
            <figure><img src=a.jpg><figcaption>caption</figcaption></figure><video>fallback</video><noscript>enable</noscript>
            <select><option>choice</select><details><summary>more</summary>detail</details><dl><dt>term<dd>definition</dl>
            <p>note<sup><a href=#f>1</a></sup></p></article><p id=f>footnote text</p><aside>aside words</aside></main>
            <div class=related><a href=y>elsewhere</a></div><div hidden>invisible</div><footer>imprint</footer>
            """
        let expected = """
            example times news sport search go the flood by ann lee yesterday opening river rose subhead item linked figures
            cell other quoted caption fallback enable choice more detail term definition note1 footnote text aside words
            elsewhere invisible imprint
            """
        #expect(try missing(from: SamplePage.page(body: body), words: expected) == [])
    }

    @Test func noWordOfABrokenPageIsLost() throws {
        let body = """
            <table>stray<tr>between<td>cell</tr>after<td>last</table><ul>loose<li>item<p>para</ul><h2>head<ul><li>inner</ul></h2>
            <b><p>bold </b>plain <i>slanted<div>block </i>rest</div><a href=z><div>linked</div>tail</a>\(SamplePage.paragraph("Opening"))
            """
        let expected =
            "stray between cell after last loose item para head inner bold plain slanted block rest linked tail"
        #expect(try missing(from: SamplePage.page(body: body), words: expected) == [])
    }
}
