import Testing
import Theming

@Suite struct TypedValueTests {
    @Test func escapesTextAndNotHTML() throws {
        #expect(try rendered("{{title}} {{body}}") == "Fathers &amp; Sons <p>Body &amp; all</p>")
    }

    @Test func escapesEverySpecialCharacter() throws {
        let page = SamplePage(title: "<a href=\"x\" id='y'>&</a>")
        #expect(
            try rendered("{{title}}", page) == "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;&lt;/a&gt;")
    }

    @Test(arguments: ["{{{title}}}", "{{&title}}", "{{& title }}", "{{{ title }}}"])
    func writesTextUnescapedWhenAsked(template: String) throws {
        #expect(try rendered(template) == "Fathers & Sons")
    }

    @Test func writesNumbers() throws {
        #expect(try rendered("{{words}}") == "1200")
        #expect(try rendered("{{words}}", SamplePage(words: 0)) == "0")
        #expect(try rendered("{{words}}", SamplePage(words: .min)) == "-9223372036854775808")
    }

    @Test func writesNothingForAbsentText() throws {
        #expect(try rendered("({{summary}})") == "()")
        #expect(try rendered("({{summary}})", SamplePage(summary: "Short")) == "(Short)")
    }

    @Test func readsRecordsByDottedNames() throws {
        #expect(
            try rendered("{{site.title}} {{site.home.url}} {{computed.title}}")
                == "Broadsheet ../index.html Fathers &amp; Sons!")
    }

    @Test func writesNothingBelowAnAbsentRecord() throws {
        let page = SamplePage(next: SampleLink(title: "Next", url: "n.html"))
        #expect(try rendered("({{next.title}})") == "()")
        #expect(try rendered("({{next.title}})", page) == "(Next)")
    }

    @Test func leavesTextWithoutTagsAsItIs() throws {
        #expect(try rendered("a { b } c\n\n  <p>\r\n") == "a { b } c\n\n  <p>\r\n")
    }

    @Test func appendsToTheOutput() throws {
        var library = TemplateLibrary([TemplateSource(name: "a.html", "{{title}}")])
        let template = library.template("a.html", for: SampleLink.self)
        var output = Array("> ".utf8)
        try template.render(SampleLink(title: "T", url: ""), into: &output)
        #expect(output == Array("> T".utf8))
    }
}
