import Testing

@testable import Markdown

/// Inputs that broke other programs by recursion or by time that grows with the square of their length.
@Suite struct HostileInputTests {
    @Test(arguments: [
        ">", "> ", "[", "![", "](", "*", "_", "~", "~~a ", "|", "`", "<", "- ", "1. ", "[^", "[^a]: ",
        "[^1]:\n", "&",
        "\\~", "www._", "(www.", "http://a_", "a@", ";", "|a|\n|-|\n", "- [ ] ", "\"a'", "**a ", "a*b_c",
        "\n- a", "# a\n",
        "\n>", "[a]: b\n", "<b", "<!--", "```\n", "\u{2E02}", "\u{0}", "\r",
    ])
    func comesThrough(unit: String) {
        exercise(Array(String(repeating: unit, count: 20_000 / unit.utf8.count).utf8))
    }

    @Test func comesThroughDeepNests() {
        let lazy =
            String(repeating: ">", count: 100_000) + "a\n"
            + String(repeating: "www.a.b ~c~ [^1]\n", count: 200)
        exercise(Array(lazy.utf8))
        let lists = (0..<300).map { String(repeating: " ", count: $0 * 2) + "- |a|" }.joined(separator: "\n")
        exercise(Array(lists.utf8))
        let emphasis = String(repeating: "*a **b ", count: 2000) + String(repeating: "c** d*", count: 2000)
        exercise(Array((emphasis + " ~x~ www.a.b").utf8))
    }

    @Test func comesThroughManyFootnotes() {
        let references = (0..<1000).map { "a[^\($0)]" }.joined()
        let definitions = (0..<1000).map { "[^\($0)]: b [^\(($0 + 1) % 1000)]" }.joined(separator: "\n")
        exercise(Array((references + "\n\n" + definitions).utf8))
    }

    @Test func comesThroughRandomBytes() {
        var generator = SplitMix(state: 1)
        let bytes = Array("*_~`[]()<>!|-:#&\\^1.a \n\"'/@w;=+\u{E2}".utf8)
        for _ in 0..<500 {
            exercise((0..<60).map { _ in bytes.randomElement(using: &generator) ?? 0 })
        }
    }

    private func exercise(_ text: [UInt8]) {
        var document = MarkdownDocument(
            parsing: text, options: MarkdownOptions(smartPunctuation: true, language: "de"))
        document.replaceRawHTML { _ in .keep }
        var output: [UInt8] = []
        document.writeHTML(into: &output)
        document.writeCommonMark(into: &output)
        document.forEachLink { _ in }
        let plain = document.text(excerptLength: 50)
        #expect(plain.excerpt.utf8.count <= 210)
        #expect(plain.wordCount <= text.count + 1)
        #expect(plain.plain.count <= text.count * 3)
    }
}
