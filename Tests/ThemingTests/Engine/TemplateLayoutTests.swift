import Testing
import Theming

@Suite struct TemplateLayoutTests {
    private let layout = """
        <html>
        <title>{{$title}}{{site.title}}{{/title}}</title>
        <body>
          {{$main}}
          <p>Nothing here</p>
          {{/main}}
          {{$foot}}{{/foot}}
        </body>
        </html>

        """

    @Test func putsBlocksIntoTheLayout() throws {
        let template = """
            {{<layout}}
            {{$title}}{{title}}{{/title}}
            {{$main}}
            <h1>{{title}}</h1>
            {{#keywords}}
            <i>{{.}}</i>
            {{/keywords}}
            {{/main}}
            {{/layout}}

            """
        let text = try rendered(
            template, SamplePage(title: "T", keywords: ["k"]), partials: ["layout.html": layout])
        #expect(
            text == """
                <html>
                <title>T</title>
                <body>
                  <h1>T</h1>
                  <i>k</i>
                </body>
                </html>

                """)
    }

    @Test func keepsWhatIsNotSet() throws {
        let text = try rendered(
            "{{<layout}}{{$foot}}<hr>{{/foot}}{{/layout}}\n", partials: ["layout.html": layout])
        #expect(
            text == """
                <html>
                <title>Broadsheet</title>
                <body>
                  <p>Nothing here</p>
                  <hr>
                </body>
                </html>

                """)
    }

    @Test func resolvesNamesWhereTheBlockStands() throws {
        let page = SamplePage(authors: [SamplePerson(name: "Ada"), SamplePerson(name: "Bob")])
        let text = try rendered(
            "{{<list}}{{$item}}{{name}};{{/item}}{{/list}}", page,
            partials: ["list.html": "{{#authors}}{{$item}}{{/item}}{{/authors}}"])
        #expect(text == "Ada;Bob;")
    }

    @Test func reportsBlocksThatTheLayoutDoesNotHave() {
        #expect(
            problems("{{<layout}}{{$mian}}x{{/mian}}{{/layout}}", partials: ["layout.html": layout]) == [
                """
                Templates/page.html:1:12: error: The parent “layout” has no block “mian”
                    Did you mean “main”?
                """
            ])
    }

    @Test func endsBlocksThatContainThemselves() throws {
        let text = try rendered(
            "{{<a}}{{$x}}1{{$x}}2{{/x}}{{/x}}{{/a}}", partials: ["a.html": "{{$x}}{{/x}}"])
        #expect(text == "12")
    }
}
