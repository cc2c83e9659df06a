import Articles
import Testing
import Theming

@Suite struct TemplateSyntaxProblemTests {
    @Test func reportsTagsThatAreNotClosed() {
        #expect(
            problems("a\nb {{title") == [
                "Templates/page.html:2:3: error: This tag is not closed\n    Add “}}”"
            ])
        #expect(
            problems("{{{title}}") == [
                "Templates/page.html:1:1: error: This tag is not closed\n    Add “}}}”"
            ])
        #expect(problems("{{") == ["Templates/page.html:1:1: error: This tag is not closed\n    Add “}}”"])
        #expect(
            problems("{{=<% %>=}}\n<%title") == [
                "Templates/page.html:2:1: error: This tag is not closed\n    Add “%>”"
            ])
    }

    @Test func reportsSectionsThatAreNotClosed() {
        #expect(
            problems("{{#authors}}\n {{#books}}{{title}}\n{{/authors}}{{^isDraft}}") == [
                "Templates/page.html:2:2: error: The section “books” is not closed\n    Add {{/books}}",
                "Templates/page.html:3:13: error: The section “isDraft” is not closed\n    Add {{/isDraft}}",
            ])
        #expect(
            problems("{{<layout}}{{$main}}", partials: ["layout.html": "{{$main}}{{/main}}"]) == [
                "Templates/page.html:1:1: error: The parent “layout” is not closed\n    Add {{/layout}}",
                "Templates/page.html:1:12: error: The block “main” is not closed\n    Add {{/main}}",
            ])
    }

    @Test func reportsTagsThatCloseNothing() {
        #expect(
            problems("{{/title}}\n{{#isDraft}}{{/draft}}{{/isDraft}}") == [
                "Templates/page.html:1:1: error: Nothing called “title” is open here",
                """
                Templates/page.html:2:13: error: Nothing called “draft” is open here
                    The section “isDraft” is open here
                """,
            ])
    }

    @Test func reportsTagsWithoutAProperName() {
        let hint = "\n    Names have no white space; parts of a name are joined by single dots"
        #expect(
            problems("{{}}\n{{# }}\n{{two words}}\n{{a..b}}\n{{.a}}") == [
                "Templates/page.html:1:1: error: This tag has no name",
                "Templates/page.html:2:1: error: This tag has no name",
                "Templates/page.html:3:1: error: “two words” is not a name" + hint,
                "Templates/page.html:4:1: error: “a..b” is not a name" + hint,
                "Templates/page.html:5:1: error: “.a” is not a name" + hint,
            ])
    }

    @Test func reportsDelimitersThatCannotBeUsed() {
        let text = """
            Templates/page.html:1:1: error: These delimiters cannot be used
                Write two marks parted by a space and without “=”, such as {{=<% %>=}}
            """
        #expect(problems("{{=<%%>=}}") == [text])
        #expect(problems("{{=a b c=}}{{title}}") == [text])
        #expect(problems("{{= == == =}}") == [text])
    }

    @Test func reportsTooDeepNesting() {
        let template =
            String(repeating: "{{#isDraft}}", count: 101) + String(repeating: "{{/isDraft}}", count: 101)
        #expect(
            problems(template).last
                == "Templates/page.html:1:1201: error: Sections are nested more than 100 deep")
    }

    @Test func reportsEveryFileOfTheLibrary() {
        let library = TemplateLibrary([
            TemplateSource(name: "b.html", "{{#x}}"),
            TemplateSource(name: "a.html", file: "themes/a.html", "\n{{}}"),
        ])
        #expect(
            library.diagnostics.map(\.description) == [
                "Templates/b.html:1:1: error: The section “x” is not closed\n    Add {{/x}}",
                "themes/a.html:2:1: error: This tag has no name",
            ])
    }

    @Test func reportsAMissingTemplate() {
        var library = TemplateLibrary([TemplateSource(name: "article.html", "")])
        _ = library.template("artikle.html", for: SampleLink.self)
        _ = library.template("nothing-like-it.xml", for: SampleLink.self)
        #expect(
            library.diagnostics.map(\.description) == [
                """
                Templates/artikle.html: error: There is no template “artikle.html”
                    Did you mean “article.html”?
                """,
                "Templates/nothing-like-it.xml: error: There is no template “nothing-like-it.xml”",
            ])
        #expect(library.contains("article.html") && !library.contains("artikle.html"))
    }
}
