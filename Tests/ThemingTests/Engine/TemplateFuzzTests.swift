import Articles
import Testing
import Theming

/// Random edits of real templates: whatever comes of it compiles or is reported, and renders.
@Suite struct TemplateFuzzTests {
    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{=", "=}}", "{{&",
        "{{.}}", "{{#.}}", "\n",
        "\r\n", "  ", "\t", "title", "authors", "name", "params", "params.a", "site", "site.title",
        "keywords", "story",
        "next", "words", "isDraft", "part", "layout", "main", ".", "..", "é", "\0", "{{>part}}",
        "{{<layout}}", "{{/layout}}",
        "{{$main}}", "{{/main}}", "{{#params}}", "{{/params}}", "{{#authors}}", "{{/authors}}", "{{=<% %>=}}",
        "<%", "%>",
    ]
    private static let sources = [
        "page.html": """
        <h1>{{title}}</h1>
        {{#authors}}
          {{>part}}
        {{/authors}}
        {{#params}}{{#a}}<i>{{.}}{{title}}</i>{{>tree}}{{/a}}{{/params}}
        {{<layout}}
          {{$main}}
            {{{body}}} {{story}}
          {{/main}}
        {{/layout}}
        {{^next}}{{words}}{{/next}}{{=<% %>=}}<%#keywords%><%.%><%/keywords%>
        """,
        "part.html": "<a>{{name}}</a>\n{{#books}}\n  {{title}}\n{{/books}}\n",
        "layout.html": "<body>\n  {{$main}}\n  {{/main}}\n  {{$foot}}{{/foot}}\n</body>\n",
        "tree.html": "{{#a}}{{.}}{{>tree}}{{/a}}",
    ]

    private let page = SamplePage(
        authors: [SamplePerson(name: "A", books: [SampleLink(title: "B", url: "C")])], keywords: ["k", "l"],
        params: .map([
            "a": .list([
                .map(["a": .list([]), "title": .text("x")]),
                .map(["a": .list([.map(["a": .flag(false)])]), "title": .text("y")]),
            ])
        ]))

    @Test(arguments: 0..<4)
    func survivesRandomEdits(seed: UInt64) throws {
        var random = SmallRandom(seed: seed)
        for _ in 0..<25 {
            var library = TemplateLibrary(
                Self.sources.sorted { $0.key < $1.key }.map { name, text in
                    TemplateSource(name: name, bytes: edited(Array(text.utf8), &random))
                })
            let template = library.template("page.html", for: SamplePage.self)
            for diagnostic in library.diagnostics {
                #expect(
                    diagnostic.severity == .error && (diagnostic.line ?? 0) >= 1
                        && (diagnostic.column ?? 0) >= 1)
            }
            let output = try template.render(page)
            #expect(try template.render(page) == output)
            #expect(template.fingerprint(of: page) == template.fingerprint(of: page))
        }
    }

    private func edited(_ bytes: [UInt8], _ random: inout SmallRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.removeSubrange(place..<end)
            case 1:
                bytes.insert(
                    contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            default:
                let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
                bytes.insert(contentsOf: Array(piece.utf8), at: place)
            }
        }
        return bytes
    }
}
