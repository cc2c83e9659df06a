import Testing

@testable import Markdown

@Suite struct ExtensionExamplesTests {
    /// Examples that come out differently, by number.
    static let failing: Set<Int> = []

    @Test func agreesWithExtensionExamples() throws {
        guard let examples = SpecificationExample.read("eval/specs/gfm/extensions.txt") else { return }
        #expect(examples.count == 28)
        for example in examples where example.html != "<IGNORE>\n" {
            let html = HTML.filteringTags(example.markdown)
            if Self.failing.contains(example.number) {
                #expect(
                    HTML.normalized(html) != HTML.normalized(example.html), "\(example.number) agrees now")
            } else {
                #expect(HTML.normalized(html) == HTML.normalized(example.html), "example \(example.number)")
            }
        }
    }
}
