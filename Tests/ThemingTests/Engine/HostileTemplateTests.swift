import Articles
import Testing
import Theming

/// Templates are trusted but may be wrong, also in ways that no one would write.
@Suite struct HostileTemplateTests {
    #if DEBUG
        private static let size = 1 << 14
    #else
        private static let size = 1 << 20
    #endif

    private func compiled(_ sources: [TemplateSource]) throws -> (output: Int, problems: Int) {
        var library = TemplateLibrary(sources)
        let template = library.template("page.html", for: SamplePage.self)
        let page = SamplePage(
            keywords: ["a"], params: .map(["a": .list([.text("b"), .map(["a": .text("c")])])]))
        _ = template.fingerprint(of: page)
        return (try template.render(page).count, library.diagnostics.count)
    }

    @Test(arguments: [
        "{", "}", "{{", "}}", "{{}}", "{{x}}", "{{#x}}", "{{/x}}", "{{#title}}", "{{^title}}", "{{$a}}",
        "{{<a}}", "{{>a}}",
        "{{>page}}", "{{! }}", "{{=a b=}}", "{{=| |=}}", "{{{", "}}}", "\n", "\r\n", " ", "\n{{$a}}",
        "{{$a}}{{/a}} ",
        "{{#title}}{{/title}}", "{{<page}}{{/page}}", "{{! }}\n", "\u{0}", "é", "{{a.", "{{x..y}}",
        "{{params.a}}",
        "{{#params}}{{/params}}", "{{<a}}{{$x}}", "{{$x}}{{<a}}", "  {{title}}\n",
    ])
    func endsOnRepetitions(piece: String) throws {
        let text = String(repeating: piece, count: Self.size / piece.utf8.count)
        let result = try compiled([TemplateSource(name: "page.html", text)])
        #expect(result.problems <= 200)
    }

    @Test func endsOnALongNameAndALongLine() throws {
        let name = String(repeating: "a", count: Self.size)
        #expect(try compiled([TemplateSource(name: "page.html", "{{\(name)}}")]).problems == 1)
        let dotted = String(repeating: "params.", count: Self.size / 7) + "x"
        #expect(try compiled([TemplateSource(name: "page.html", "{{\(dotted)}}")]).problems == 0)
    }

    @Test func endsOnDeepSectionsInRecursion() throws {
        let depth = 90
        let open = String(repeating: "{{#a}}", count: depth)
        let close = String(repeating: "{{/a}}", count: depth)
        let sources = [
            TemplateSource(name: "page.html", "{{#params}}{{>deep}}{{/params}}"),
            TemplateSource(name: "deep.html", open + "x{{>deep}}" + close),
        ]
        var library = TemplateLibrary(sources)
        let template = library.template("page.html", for: SamplePage.self)
        #expect(library.diagnostics == [])
        let page = SamplePage(params: .map(["a": .text("b")]))
        #expect(try template.render(page).count == 6)
    }

    @Test func endsOnSectionsThatTypedAndOpenDataMayBothDecide() throws {
        let text =
            "{{#params}}" + String(repeating: "{{#site}}", count: 60) + "x"
            + String(repeating: "{{/site}}", count: 60) + "{{/params}}"
        #expect(try compiled([TemplateSource(name: "page.html", text)]).problems <= 1)
    }
}
