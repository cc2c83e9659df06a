import Testing
import Theming

@Suite struct TypedOpenDataTests {
    private let page = SamplePage(
        title: "Outer",
        params: .map([
            "color": .text("<red>"), "wide": .flag(true), "narrow": .flag(false),
            "notes": .list([.text("one"), .map(["text": .text("two")])]),
            "place": .map(["title": .text("Inner"), "city": .text("Wien")]),
        ]))

    @Test func namesAnythingBelowOpenData() throws {
        #expect(try rendered("{{params.color}} {{{params.color}}}", page) == "&lt;red&gt; <red>")
        #expect(
            try rendered("({{params.unknown.deep}}{{params.color.deep}}{{params.place}}{{params}})", page)
                == "()")
        #expect(try rendered("{{params.wide}} {{params.narrow}}", page) == "true false")
    }

    @Test func decidesByOpenData() throws {
        let template =
            "{{#params.wide}}w{{/params.wide}}{{#params.narrow}}n{{/params.narrow}}"
            + "{{^params.none}}-{{/params.none}}"
        #expect(try rendered(template, page) == "w-")
        #expect(try rendered(template) == "-")
    }

    @Test func looksOutwardsFromOpenDataToTypedData() throws {
        #expect(
            try rendered("{{#params.place}}{{title}} {{city}} {{words}}{{/params.place}}", page)
                == "Inner Wien 1200")
        #expect(
            try rendered("{{#params}}{{title}} {{color}} {{site.title}}{{/params}}", page)
                == "Outer &lt;red&gt; Broadsheet")
        #expect(try rendered("{{#params.place}}{{color}}{{params.wide}}{{/params.place}}", page) == "true")
    }

    @Test func repeatsListsInOpenData() throws {
        #expect(try rendered("{{#params.notes}}[{{.}}{{text}}]{{/params.notes}}", page) == "[one][two]")
    }

    @Test func usesTypedListsWithinOpenData() throws {
        var page = page
        page.authors = [SamplePerson(name: "Ada"), SamplePerson(name: "Bob")]
        #expect(
            try rendered("{{#params}}{{#authors}}{{name}}:{{color}} {{/authors}}{{/params}}", page)
                == "Ada:&lt;red&gt; Bob:&lt;red&gt; ")
        #expect(
            try rendered("{{#params}}{{^authors}}none{{/authors}}{{#isDraft}}x{{/isDraft}}{{/params}}", page)
                == "")
    }

    @Test func prefersOpenDataToTypedDataAroundIt() throws {
        let page = SamplePage(
            authors: [SamplePerson(name: "typed")],
            params: .map(["authors": .list([.map(["name": .text("open")])])]))
        #expect(try rendered("{{#params}}{{#authors}}{{name}}{{/authors}}{{/params}}", page) == "open")
    }

    @Test func entersOpenDataOfAnElementWithinOpenData() throws {
        var page = page
        page.site.params = .map(["city": .text("Paris")])
        let template = "{{#params.place}}{{#site}}{{#params}}{{city}}{{/params}}{{/site}}{{/params.place}}"
        #expect(try rendered(template, page) == "Paris")
    }

    @Test func endsRecursionOverOpenData() throws {
        let tree = OpenValue.map([
            "items": .list([
                .map([
                    "label": .text("a"), "items": .list([.map(["label": .text("b"), "items": .list([])])]),
                ])
            ])
        ])
        let partials = ["tree.html": "<ul>{{#items}}<li>{{label}}{{>tree}}</li>{{/items}}</ul>"]
        #expect(
            try rendered("{{#params}}{{>tree}}{{/params}}", SamplePage(params: tree), partials: partials)
                == "<ul><li>a<ul><li>b<ul></ul></li></ul></li></ul>")
    }

    @Test func boundsRecursionThatHasNoEnd() throws {
        let page = SamplePage(params: .map(["x": .text("y")]))
        let once = try rendered("{{#params}}{{>a}}{{/params}}", page, partials: ["a.html": "{{x}}{{>a}}"])
        #expect(once == String(repeating: "y", count: 101))
        let twice = try rendered(
            "{{#params}}{{>a}}{{/params}}", page, partials: ["a.html": "{{x}}{{>a}}{{>a}}"])
        #expect(twice.utf8.count == 20_001)
    }
}
