import Testing

@testable import Markdown

@Suite struct TableTests {
    private static let small = """
        <table>
        <thead>
        <tr>
        <th>a</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>b</td>
        </tr>
        </tbody>
        </table>

        """

    @Test func standsInQuotesAndItems() {
        #expect(HTML.of("> | a |\n> |---|\n> | b |\n") == "<blockquote>\n" + Self.small + "</blockquote>\n")
        #expect(HTML.of(">| a |\n>|---|\n>| b |\n") == "<blockquote>\n" + Self.small + "</blockquote>\n")
        #expect(HTML.of("- | a |\n  |---|\n  | b |\n") == "<ul>\n<li>\n" + Self.small + "</li>\n</ul>\n")
        #expect(
            HTML.of("10. > - x\n    >\n    >   | a |\n    >   |---|\n    >   | b |\n").contains(Self.small))
    }

    @Test func isNoTableOnLazyLines() {
        #expect(!HTML.of(">1. | a |\n|---|\n| b |").contains("<table>"))
    }

    @Test func endsAtALazyLine() {
        #expect(
            HTML.of("> | a |\n> |---|\n> | b |\nc") == "<blockquote>\n" + Self.small
                + "</blockquote>\n<p>c</p>\n")
    }

    @Test func leavesThematicBreakBelow() {
        #expect(HTML.of("| a |\n|---|\n| b |\n---\n") == Self.small + "<hr />\n")
        #expect(HTML.of("| a |\n|---|\n| b |\n---\nc\n") == Self.small + "<hr />\n<p>c</p>\n")
    }

    @Test func leavesTablesInCode() {
        #expect(!HTML.of("```\n| a |\n|---|\n```\n\n    | a |\n    |---|\n").contains("<table>"))
    }

    @Test func wrapsForScrolling() {
        let html = HTML.of("|a|\n|-|\n", MarkdownOptions(wrapsTables: true))
        #expect(html.hasPrefix("<div class=\"table\"><table>\n"))
        #expect(html.hasSuffix("</table></div>\n"))
    }

    @Test func fillsShortRowsOnlyUpToALimit() {
        let columns =
            String(repeating: "a|", count: 1000) + "\n" + String(repeating: "-|", count: 1000) + "\n"
        let html = HTML.of(columns + String(repeating: "x|\n", count: 1000))
        #expect(html.utf8.count < 2_000_000)
        #expect(html.utf8.count > 1_000_000)
    }

    @Test func keepsColumnsThroughBackslashes() {
        #expect(HTML.of("|a\\|b|c\\\\|\n|-|-|\n|`x\\|y`|z|").contains("<th>a|b</th>\n"))
    }
}
