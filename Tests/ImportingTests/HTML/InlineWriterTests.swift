import Markdown
import Testing

@testable import Importing

@Suite struct InlineWriterTests {
    private func written(_ text: String) -> String {
        var writer = InlineWriter()
        writer.add(text: Array(text.utf8)[...])
        writer.endParagraph()
        return String(decoding: Array(writer.paragraphs.joined(separator: [0x0A])), as: UTF8.self)
    }

    @Test(arguments: [
        "# no heading", "> no quote", "- no item", "+ none", "* none", "1. none", "12) none", "[x]: none",
        "[ ] none",
        "a * b", "a*b*c", "_a_", "snake_case_name", "__init__", "`code`", "<b>", "a < b", "<!-- x -->",
        "AT&T &amp; &copy",
        "[a](b)", "![a](b)", "a\\*b", "a\\", "~~a~~", "1 ~ 2", "--- x", "=== x", "| a | b |", "[^1]",
        "a [^1] b", "<http",
        "***", "*", "_", "\\", "-", "+", "#", "1.", "2) x", "a & b", "![x]", ":-- x", "“*a*”", "夏目*漱石*。",
    ])
    func textReadsBackAsItself(text: String) {
        let document = MarkdownDocument(parsing: Array(written(text).utf8))
        #expect(document.text().string == text)
    }

    @Test func whiteSpaceIsMadeSingle() {
        #expect(written("  a \n\t b\u{A0}\u{A0}c d\u{AD}e\u{200B}f  ") == "a b c def")
    }

    @Test func commonTextIsNotEscaped() {
        #expect(written("snake_case, 3 < 4, AT&T [1] (2) a.b") == "snake_case, 3 < 4, AT&T [1] (2) a.b")
    }
}
