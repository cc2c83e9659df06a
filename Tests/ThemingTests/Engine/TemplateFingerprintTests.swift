import Articles
import Testing
import Theming

@Suite struct TemplateFingerprintTests {
    private let template = """
        {{title}} {{#summary}}{{.}}{{/summary}} {{#authors}}{{name}}{{#isFirst}}*{{/isFirst}}{{/authors}}
        {{story}} {{params.color}} {{#isDraft}}{{words}}{{/isDraft}}
        """
    private let page = SamplePage(
        title: "T", authors: [SamplePerson(name: "ab"), SamplePerson(name: "c")],
        params: .map(["color": .text("red")]))

    private func changed(_ change: (inout SamplePage) -> Void) -> Bool {
        var other = page
        change(&other)
        return fingerprint(template, other) != fingerprint(template, page)
    }

    @Test func staysTheSameForTheSameValues() {
        #expect(!changed { _ in })
        #expect(fingerprint(template, page).description == "f1df522844a1719b8a7dc22b0b1c2751")
    }

    @Test func changesWithEveryValueThatIsShown() {
        #expect(changed { $0.title = "t" })
        #expect(changed { $0.summary = "x" })
        #expect(changed { $0.authors[1].name = "d" })
        #expect(changed { $0.authors[0].isFirst = true })
        #expect(changed { $0.authors = [SamplePerson(name: "a"), SamplePerson(name: "bc")] })
        #expect(changed { $0.authors.removeLast() })
        #expect(changed { $0.params = .map(["color": .text("blue")]) })
        #expect(changed { $0.story.fingerprint = Fingerprint(of: "other") })
        #expect(changed { $0.isDraft = true })
    }

    @Test func ignoresValuesThatAreNotShown() {
        #expect(!changed { $0.words = 3 })
        #expect(!changed { $0.body = [] })
        #expect(!changed { $0.site.title = "Other" })
        #expect(!changed { $0.authors[0].books = [SampleLink(title: "x", url: "y")] })
        #expect(!changed { $0.params = .map(["color": .text("red"), "other": .flag(true)]) })
        #expect(!changed { $0.story.load = { _ in } })
    }

    @Test(arguments: [
        "{{title}}", "{{{title}}}", "{{title}} ", "{{#title}}{{.}}{{/title}}", "{{site.title}}",
        "{{summary}}",
    ])
    func differsBetweenTemplates(other: String) {
        let page = SamplePage(title: "x", summary: "x")
        let same = other == "{{title}}"
        #expect((fingerprint("{{title}}", page) == fingerprint(other, page)) == same)
    }

    @Test func dependsOnThePartials() {
        func fingerprint(_ partial: String) -> Fingerprint {
            var library = TemplateLibrary([
                TemplateSource(name: "a.html", "{{>b}}"), TemplateSource(name: "b.html", partial),
                TemplateSource(name: "unused.html", partial),
            ])
            return library.template("a.html", for: SampleLink.self).fingerprint(
                of: SampleLink(title: "", url: ""))
        }
        #expect(fingerprint("x") == fingerprint("x"))
        #expect(fingerprint("x") != fingerprint("y"))
    }
}
