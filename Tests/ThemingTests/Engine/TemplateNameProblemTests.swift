import Articles
import Testing
import Theming

@Suite struct TemplateNameProblemTests {
    @Test func namesTheNearestName() {
        #expect(
            problems("<h1>\n  é {{titel}}\n</h1>") == [
                """
                Templates/page.html:2:5: error: Unknown name “titel” in the data of this template
                    Did you mean “title”?
                """
            ])
    }

    @Test func listsTheNamesWhereNoneIsNear() {
        #expect(
            problems("{{#next}}{{author}}{{/next}}{{#site}}{{site.wrong}}{{/site}}") == [
                """
                Templates/page.html:1:10: error: Unknown name “author” in the data of this template
                    Did you mean “authors”?
                """,
                """
                Templates/page.html:1:38: error: Unknown name “wrong” in “site”
                    The names here are: home, params, title
                """,
            ])
    }

    @Test func namesThePartOfADottedNameThatIsWrong() {
        #expect(
            problems("{{site.home.ulr}} {{site.hme.url}}") == [
                "Templates/page.html:1:1: error: Unknown name “ulr” in “site.home”\n    Did you mean “url”?",
                "Templates/page.html:1:19: error: Unknown name “hme” in “site”\n    Did you mean “home”?",
            ])
    }

    @Test func reportsNamesThatHaveNoParts() {
        #expect(
            problems("{{authors.name}}\n{{title.length}}\n{{keywords.0}}") == [
                """
                Templates/page.html:1:1: error: “authors” is a list and has no parts
                    Use {{#authors}}…{{/authors}}
                """,
                "Templates/page.html:2:1: error: “title” is a text and has no parts",
                """
                Templates/page.html:3:1: error: “keywords” is a list and has no parts
                    Use {{#keywords}}…{{/keywords}}
                """,
            ])
    }

    @Test func reportsValuesThatCannotBeWritten() {
        #expect(
            problems("{{isDraft}}\n{{site}}\n{{keywords}}\n{{{authors}}}\n{{.}}") == [
                """
                Templates/page.html:1:1: error: “isDraft” is a flag and cannot be written
                    Use {{#isDraft}}…{{/isDraft}}
                """,
                """
                Templates/page.html:2:1: error: “site” is a record and cannot be written
                    Use {{#site}}…{{/site}}
                """,
                """
                Templates/page.html:3:1: error: “keywords” is a list and cannot be written
                    Use {{#keywords}}{{.}}{{/keywords}}
                """,
                """
                Templates/page.html:4:1: error: “authors” is a list and cannot be written
                    Use {{#authors}}…{{/authors}}
                """,
                "Templates/page.html:5:1: error: “.” is a record here and cannot be written",
            ])
    }

    @Test func checksNamesInPartialsWhereTheyAreUsed() {
        let partials = ["link.html": "<a href=\"{{url}}\">"]
        #expect(problems("{{#next}}{{>link}}{{/next}}", partials: partials) == [])
        #expect(
            problems("{{>link}}{{>link}}", partials: partials) == [
                """
                Templates/link.html:1:10: error: Unknown name “url” in the data of page.html, which uses this
                    The names here are: authors, body, computed, isDraft, keywords, next, params, site, \
                story, summary, title, words
                """
            ])
    }

    @Test func acceptsAnyNameInOpenData() {
        #expect(
            problems(
                "{{params.a.b}}{{#params}}{{c}}{{#d.e}}{{.}}{{/d.e}}{{/params}}{{^params.f}}{{/params.f}}")
                == [])
    }

    @Test func goesOnAfterProblems() throws {
        var library = TemplateLibrary([
            TemplateSource(name: "a.html", "{{wrong}}{{title}}{{#nope}}x{{/nope}}")
        ])
        let template = library.template("a.html", for: SampleLink.self)
        #expect(library.diagnostics.count == 2)
        #expect(try template.render(SampleLink(title: "T", url: "")) == [84])
    }
}
