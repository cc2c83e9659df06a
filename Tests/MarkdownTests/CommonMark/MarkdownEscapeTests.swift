import Testing

@testable import Markdown

@Suite struct MarkdownEscapeTests {
    @Test(arguments: [
        "snake_case", "3 < 4", "AT&T", "a * b", "[sic] he said", "C:\\Users", "Hello!", "~5 km", "# 1",
        "a > b",
        "1984 was", "x-y", "a - b", "R&D x; y", "http://a.b/c_d", "e.g. 1. x", "\"a\" 'b' -- c...", "5 #6",
        "a: b",
        "(a) [b] {c}", "|a|", "été — “x”", "a_b_c",
    ])
    func leavesHarmlessText(text: String) {
        #expect(MarkdownEscape.escape(text) == (text == "# 1" ? "\\# 1" : text))
    }

    @Test(arguments: [
        ("*a*", "\\*a\\*"), ("_a_", "\\_a\\_"), ("`a`", "\\`a\\`"), ("<b>", "\\<b>"), ("&amp;", "\\&amp;"),
        ("[a](b)", "[a\\](b)"), ("[a][b]", "[a\\][b]"), ("[a]: b", "\\[a]: b"), ("a\\*", "a\\\\\\*"),
        ("> a", "\\> a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
        ("---", "\\---"), ("a\n===", "a\n\\==="), ("~~~ a", "\\~\\~\\~ a"),
        ("    a", "&#32;&#32;&#32;&#32;a"),
        ("~~a~~", "~~a\\~\\~"), ("a[^1]", "a\\[^1]"), ("|-|-|", "\\|-|-|"), ("[ ] a", "\\[ ] a"),
        ("***", "\\*\\*\\*"),
        ("a ", "a&#32;"), ("a\\", "a\\\\"), ("\ta", "&#9;a"),
    ])
    func escapesSyntax(text: String, markdown: String) {
        #expect(MarkdownEscape.escape(text) == markdown)
    }

    @Test func readsBackRandomText() {
        let parts = [
            "a", "b", " ", "*", "_", "~", "`", "[", "]", "(", ")", "^", "#", ">", "<", "-", "+", "=", "|",
            ":", "1", ".",
            "!", "&", "amp;", ";", "\\", "x", "http://x.y", "www.a.b", "@", "é", "—", "\n", "\t", "/", "?",
            "\"", "'", "{",
        ]
        var generator = SplitMix(state: 7)
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
                parts.randomElement(using: &generator) ?? ""
            }.joined()
            // A blank line parts paragraphs: no text of one.
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            if lines.contains(where: { $0.allSatisfy { $0 == " " || $0 == "\t" } }) { continue }
            #expect(Self.readBack(MarkdownEscape.escape(text)) == text)
        }
    }

    /// The text of a document that is one paragraph of text and links, and nil of any other.
    private static func readBack(_ markdown: String) -> String? {
        let document = MarkdownDocument(parsing: Array(markdown.utf8))
        var output: [UInt8] = []
        document.writeHTML(into: &output) { _ in .unlink }
        let html = String(decoding: output, as: UTF8.self)
        guard html.hasPrefix("<p>"), html.hasSuffix("</p>\n") else { return nil }
        let inner = String(html.dropFirst(3).dropLast(5))
        guard !inner.contains("<") else { return nil }
        return inner.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}

/// A generator that yields the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
