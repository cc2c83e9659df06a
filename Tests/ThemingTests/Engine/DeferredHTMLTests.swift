import Articles
import Testing
import Theming

@Suite struct DeferredHTMLTests {
    private struct Missing: Error, Equatable {}

    private var broken: DeferredHTML {
        DeferredHTML(fingerprint: Fingerprint(of: "")) { output in
            output.append(33)
            throw Missing()
        }
    }

    @Test func loadsWhereItIsWritten() throws {
        #expect(try rendered("<main>{{story}}</main>{{{story}}}") == "<main><p>Story</p></main><p>Story</p>")
        #expect(try rendered("{{#story}}({{.}}){{/story}}") == "(<p>Story</p>)")
    }

    @Test func leavesOutWhatIsEmpty() throws {
        var page = SamplePage()
        page.story.isEmpty = true
        #expect(try rendered("{{#story}}x{{/story}}{{^story}}none{{/story}}", page) == "none")
    }

    @Test func doesNotLoadWhatIsNotWritten() throws {
        #expect(
            try rendered("{{#story}}x{{/story}}{{#isDraft}}{{story}}{{/isDraft}}", SamplePage(story: broken))
                == "x")
    }

    @Test func throwsAndLeavesTheOutputAsItWas() {
        var library = TemplateLibrary([TemplateSource(name: "a.html", "{{title}}{{story}}{{story}}")])
        let template = library.template("a.html", for: SamplePage.self)
        var output: [UInt8] = [1, 2]
        #expect(throws: Missing()) { try template.render(SamplePage(story: broken), into: &output) }
        #expect(output == [1, 2])
    }

    @Test func doesNotLoadForTheFingerprint() {
        #expect(fingerprint("{{story}}", SamplePage(story: broken)) != fingerprint("{{story}}", SamplePage()))
    }
}
