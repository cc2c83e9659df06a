import Testing
import Theming

@Suite struct TypedSectionTests {
    @Test func showsSectionsOfTruthyValues() throws {
        let template = "{{#summary}}[{{.}}]{{/summary}}{{^summary}}none{{/summary}}"
        #expect(try rendered(template) == "none")
        #expect(try rendered(template, SamplePage(summary: "")) == "none")
        #expect(try rendered(template, SamplePage(summary: "a<b")) == "[a&lt;b]")
    }

    @Test func takesZeroAndNoHTMLForFalse() throws {
        let template = "{{#words}}{{.}} words{{/words}}{{#body}}{{.}}{{/body}}{{^body}}empty{{/body}}"
        #expect(try rendered(template, SamplePage(body: [], words: 0)) == "empty")
        #expect(try rendered(template, SamplePage(body: [65], words: 3)) == "3 wordsA")
    }

    @Test func showsSectionsOfFlags() throws {
        let template = "{{#isDraft}}draft of {{title}}{{/isDraft}}{{^isDraft}}final{{/isDraft}}"
        #expect(try rendered(template, SamplePage(title: "T", isDraft: true)) == "draft of T")
        #expect(try rendered(template) == "final")
    }

    @Test func keepsTheCurrentValueWithinFlags() throws {
        let page = SamplePage(isDraft: true, keywords: ["a", "b"])
        #expect(try rendered("{{#keywords}}{{#isDraft}}{{.}}{{/isDraft}}{{/keywords}}", page) == "ab")
    }

    @Test func entersRecords() throws {
        let template = "{{#next}}<a href=\"{{url}}\">{{title}}</a>{{/next}}{{^next}}last{{/next}}"
        #expect(try rendered(template) == "last")
        #expect(
            try rendered(template, SamplePage(next: SampleLink(title: "N", url: "n.html")))
                == "<a href=\"n.html\">N</a>")
        #expect(try rendered("{{#site.home}}{{title}}{{/site.home}}") == "Home")
        #expect(try rendered("{{#computed}}{{url}} {{words}}{{/computed}}") == "c.html 1200")
    }

    @Test func takesDottedConditions() throws {
        let page = SamplePage(next: SampleLink(title: "N", url: ""))
        #expect(
            try rendered("{{#next.title}}yes{{/next.title}}{{^next.url}}no{{/next.url}}", page) == "yesno")
        #expect(try rendered("{{#next.title}}yes{{/next.title}}{{^next.url}}no{{/next.url}}") == "no")
    }

    @Test func repeatsListsOfTexts() throws {
        let template = "{{#keywords}}<i>{{.}}</i>{{/keywords}}{{^keywords}}none{{/keywords}}"
        #expect(
            try rendered(template, SamplePage(keywords: ["R&D", "", "x"])) == "<i>R&amp;D</i><i></i><i>x</i>")
        #expect(try rendered(template) == "none")
    }

    @Test func changesNothingInASectionOnTheCurrentRecord() throws {
        #expect(try rendered("{{#.}}{{title}}{{/.}}{{^.}}never{{/.}}") == "Fathers &amp; Sons")
    }
}
