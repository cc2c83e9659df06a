import Articles
import Testing
import Theming

@Suite struct TemplatePartialTests {
    @Test func findsPartialsWithAndWithoutEnding() throws {
        let partials = ["link.html": "[{{title}}]", "feed.xml": "<{{> link }}>"]
        #expect(
            try rendered("{{>link}}{{> link.html }}{{>feed.xml}}", partials: partials)
                == "[Fathers &amp; Sons][Fathers &amp; Sons]<[Fathers &amp; Sons]>")
    }

    @Test func prefersTheEndingOfTheFileThatUsesThePartial() throws {
        var library = TemplateLibrary([
            TemplateSource(name: "a.xml", "{{>e}}{{>f}}"), TemplateSource(name: "e.xml", "xml"),
            TemplateSource(name: "e.html", "html"), TemplateSource(name: "f.html", "+html"),
        ])
        let template = library.template("a.xml", for: SampleLink.self)
        #expect(
            String(decoding: try template.render(SampleLink(title: "", url: "")), as: UTF8.self) == "xml+html"
        )
        #expect(library.diagnostics == [])
    }

    @Test func indentsAPartialOnItsOwnLine() throws {
        let page = SamplePage(body: Array("<pre>\nx\n</pre>".utf8))
        let text = try rendered(
            "<main>\n    {{> body }}\n</main>\n", page,
            partials: ["body.html": "<div>\n\n  {{body}}\n</div>\n"])
        #expect(text == "<main>\n    <div>\n\n      <pre>\nx\n</pre>\n    </div>\n</main>\n")
    }

    @Test func reportsMissingPartials() {
        #expect(
            problems(
                "{{> mastheed }}\n {{>other}}{{<lay.html}}{{/lay.html}}", partials: ["masthead.html": ""])
                == [
                    """
                    Templates/page.html:1:1: error: There is no partial “mastheed”
                        Did you mean “masthead”?
                    """,
                    """
                    Templates/page.html:2:2: error: There is no partial “other”
                        It would be the file other.html
                    """,
                    """
                    Templates/page.html:2:12: error: There is no partial “lay.html”
                        It would be the file lay.html
                    """,
                ])
    }

    @Test func reportsEndlessRecursion() {
        let hint = "\n    Only within open data, such as params, may a partial include itself"
        #expect(
            problems("{{>a}}", partials: ["a.html": "x{{>b}}", "b.html": "\n{{>a}}"]) == [
                "Templates/b.html:2:1: error: The partial “a” includes itself without end" + hint
            ])
        #expect(
            problems("{{#authors}}{{>p}}{{/authors}}", partials: ["p.html": "{{#friends}}{{>p}}{{/friends}}"])
                == [
                    "Templates/p.html:1:13: error: The partial “p” includes itself without end" + hint
                ])
        #expect(
            problems("{{>page}}") == [
                "Templates/page.html:1:1: error: The partial “page” includes itself without end" + hint
            ])
    }

    @Test func reportsPartialsThatGrowTooLarge() {
        var partials = ["p0.html": "{{title}}{{title}}{{title}}{{title}}"]
        for level in 1...30 { partials["p\(level).html"] = "{{>p\(level - 1)}}{{>p\(level - 1)}}" }
        #expect(
            problems("{{>p30}}", partials: partials) == [
                "Templates/page.html:1:1: error: This template grows too large with its partials"
            ])
    }
}
