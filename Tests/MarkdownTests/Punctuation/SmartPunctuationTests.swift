import Testing

@testable import Markdown

@Suite struct SmartPunctuationTests {
    private func html(_ markdown: String, _ language: String) -> String {
        HTML.of(markdown, MarkdownOptions(smartPunctuation: true, language: language))
    }

    @Test(arguments: [
        ("en", "“a ‘b’ it’s”"), ("xx", "“a ‘b’ it’s”"), ("fr", "«\u{202F}a “b” it’s\u{202F}»"),
        ("de", "„a ‚b‘ it’s“"), ("de-CH", "«a ‹b› it’s»"), ("DE_at", "„a ‚b‘ it’s“"), ("es", "«a “b” it’s»"),
        ("it", "«a “b” it’s»"), ("pl", "„a «b» it’s”"), ("ru", "«a „b“ it’s»"), ("sv", "”a ’b’ it’s”"),
        ("nl", "“a ‘b’ it’s”"), ("pt-BR", "“a ‘b’ it’s”"), ("da", "»a ›b‹ it’s«"),
    ])
    func setsQuotesOfTheLanguage(language: String, expected: String) {
        #expect(html("\"a 'b' it's\"", language) == "<p>\(expected)</p>\n")
    }

    @Test func keepsQuotesAsTyped() {
        #expect(
            html("“a” ‘b’ “*c*” “_d_” \"e\" `“f”` [g](“h”)", "de") == """
                <p>“a” ‘b’ “<em>c</em>” “<em>d</em>” „e“ \
                <code>“f”</code> <a href="%E2%80%9Ch%E2%80%9D">g</a></p>

                """)
    }

    @Test func keepsEscapedQuotesStraight() {
        #expect(html("\\\"a\\\" l'eau", "fr") == "<p>&quot;a&quot; l’eau</p>\n")
    }

    @Test func tellsApostropheFromClosingQuote() {
        #expect(html("'don't do'", "de") == "<p>‚don’t do‘</p>\n")
    }

    @Test func setsDashesAndEllipses() {
        #expect(html("a -- b --- c...", "fr") == "<p>a – b — c…</p>\n")
    }

    @Test func changesNothingWhenOff() {
        #expect(HTML.of("'a' -- \"b\"...") == "<p>'a' -- &quot;b&quot;...</p>\n")
    }

    @Test func leavesEditorialMarksOfTheAuthorAlone() {
        #expect(html("\u{2E02}a\u{2E03} \"b\"", "de") == "<p>\u{2E02}a\u{2E03} „b“</p>\n")
    }
}
