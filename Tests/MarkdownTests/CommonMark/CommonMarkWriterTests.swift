import Testing

@testable import Markdown

@Suite struct CommonMarkWriterTests {
    /// Clean Markdown comes back byte for byte.
    @Test(arguments: [
        "# A *b* **c**\n\nd\ne\\\nf\n", "- a\n- b\n  - c\n\n    d\n",
        "1. a\n\n2. b\n\n   > c\n   >\n   > d\n",
        "```swift\nlet a = \"\\\\\"\n\n```\n", "````\n```\n````\n", "> - [x] a\n> - [ ] b\n",
        "- a\n\n* b\n\n- c\n",
        "| a | b\\|c |\n| :-- | --: |\n| `d\\|e` | *f* |\n| g |\n",
        "a[^x] ~~b~~\n\n[^x]: c\n\n    d\n", "[a](b \"c\\\"d\") ![e](<f g>) <http://h.i> www.j.k\n",
        "a\n\n---\n\n- ___\n", "A\nb\n===\n", "# a \\#\n", "``a`b`` `` ` ``\n", "*a*_b_ **_c_**\n",
        "snake_case 3 < 4 AT&T [sic] 5 * 6 ~5 (a) http\\://a.b\n", "- * a\n",
        "<div>\n*a*\n</div>\n\nb <i>c</i>\n",
        "\\# a\n\\> b\n1\\. c\n\\- d\n\\+ e\n** f\n\\===\n", "-\n",
    ])
    func keepsCleanMarkdown(markdown: String) {
        #expect(RoundTrip.commonMark(markdown) == markdown)
    }

    @Test func tidiesUntidyMarkdown() {
        let markdown = "A\n=\n\n*\ta\n*   b\n\n\n\n    code\n\n__c__ _d_  \ne &copy; [x]\n\n[x]: y 'z'\n***\n"
        #expect(
            RoundTrip.commonMark(markdown) == """
                # A

                - a

                - b

                  code

                **c** *d*\\
                e © [x](y "z")

                ---

                """)
    }

    @Test func partsPlainBrackets() {
        #expect(RoundTrip.commonMark("\\[a](b) \\!\\[c](d) !\\[e](f)") == "[a\\](b) ![c\\](d) ![e\\](f)\n")
    }

    @Test func writesStraightQuotesEscapedWhereSmart() {
        let smart = MarkdownOptions(smartPunctuation: true, headingAnchors: false, figures: false)
        #expect(RoundTrip.commonMark("> \"a\" \\\"b\\\" c\\-\\-d", smart) == "> “a” \\\"b\\\" c\\-\\-d\n")
    }

    @Test func keepsPlainParagraphsAsTyped() {
        let smart = MarkdownOptions(smartPunctuation: true)
        let text = "\"a\" \\\"b\\\" *c*\nd [e](f)\n\n- g\n\n1954\\. h\n"
        #expect(RoundTrip.commonMark(text, smart) == text)
    }

    @Test func writesReplacedHTML() {
        var document = MarkdownDocument(parsing: Array("<u>a</u>\n\n<p>\nb".utf8))
        document.replaceRawHTML { $0.isBlock ? .remove : .bytes(Array("<b>".utf8)) }
        var output: [UInt8] = []
        document.writeCommonMark(into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "<b>a<b>\n")
    }
}
