import Testing

@testable import Markdown

@Suite struct LeadingHeadingTests {
    private func take(_ markdown: String) -> (heading: LeadingHeading?, rest: String) {
        var document = MarkdownDocument(parsing: Array(markdown.utf8), options: HTML.plain)
        let heading = document.takeLeadingHeading()
        var output: [UInt8] = []
        document.writeHTML(into: &output)
        return (heading, String(decoding: output, as: UTF8.self))
    }

    @Test func takesHeadingOfLevelOne() {
        let (heading, rest) = take("\n# A *b* `c`\n\nd")
        #expect(heading == LeadingHeading(text: "A b c", lines: 2...2))
        #expect(rest == "<p>d</p>\n")
    }

    @Test func takesUnderlinedHeading() {
        #expect(take("A\nb\n===\nd").heading == LeadingHeading(text: "A b", lines: 1...3))
    }

    @Test(arguments: ["## A", "a\n\n# B", "", "> # A", "|A|\n|-|"])
    func leavesOtherOpenings(markdown: String) {
        #expect(take(markdown).heading == nil)
        #expect(take(markdown).rest == HTML.of(markdown))
    }
}
