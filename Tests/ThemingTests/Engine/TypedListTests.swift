import Testing
import Theming

@Suite struct TypedListTests {
    private let page = SamplePage(
        title: "Outer",
        authors: [
            SamplePerson(
                name: "Émile Zola", isFirst: true,
                books: [SampleLink(title: "Nana", url: "n"), SampleLink(title: "Germinal", url: "g")]),
            SamplePerson(name: "Guy de Maupassant"),
            SamplePerson(name: "夏目漱石", books: [SampleLink(title: "こころ", url: "k")]),
        ])

    @Test func separatesElementsByTheirFlags() throws {
        #expect(
            try rendered("{{#authors}}{{^isFirst}}, {{/isFirst}}{{name}}{{/authors}}", page)
                == "Émile Zola, Guy de Maupassant, 夏目漱石")
    }

    @Test func nestsLists() throws {
        let template =
            "{{#authors}}{{name}}:{{#books}} {{title}}{{/books}}{{^books}} –{{/books}};{{/authors}}"
        #expect(try rendered(template, page) == "Émile Zola: Nana Germinal;Guy de Maupassant: –;夏目漱石: こころ;")
    }

    @Test func findsTheNearestName() throws {
        let template =
            "{{#authors}}{{#books}}{{title}}/{{name}}/{{site.title}}/{{words}} {{/books}}{{/authors}}"
            + "{{title}}"
        #expect(
            try rendered(template, page)
                == "Nana/Émile Zola/Broadsheet/1200 Germinal/Émile Zola/Broadsheet/1200 "
                + "こころ/夏目漱石/Broadsheet/1200 Outer")
    }

    @Test func usesAListWithinItself() throws {
        let page = SamplePage(authors: [SamplePerson(name: "a"), SamplePerson(name: "b")])
        let template = "{{#authors}}{{name}}({{#authors}}{{name}}{{/authors}}){{/authors}}"
        #expect(try rendered(template, page) == "a(ab)b(ab)")
    }

    @Test func followsRecordsOfTheirOwnType() throws {
        let page = SamplePage(authors: [
            SamplePerson(name: "a", friends: [SamplePerson(name: "b", friends: [SamplePerson(name: "c")])])
        ])
        let template =
            "{{#authors}}{{name}}{{#friends}}{{name}}{{#friends}}{{name}}{{/friends}}{{/friends}}{{/authors}}"
        #expect(try rendered(template, page) == "abc")
    }

    @Test func removesLinesOfSectionTags() throws {
        let template = """
            <ul>
              {{#keywords}}
              <li>{{.}}</li>
              {{/keywords}}
            </ul>

            """
        #expect(
            try rendered(template, SamplePage(keywords: ["a", "b"]))
                == "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n")
        #expect(try rendered(template) == "<ul>\n</ul>\n")
    }
}
