import Testing

@testable import Markdown

@Suite struct LinkLineTests {
    private func lines(_ markdown: String) -> [Int] {
        var lines: [Int] = []
        MarkdownDocument(parsing: Array(markdown.utf8)).forEachLink { lines.append($0.line) }
        return lines
    }

    @Test func countsSoftAndHardBreaks() {
        #expect(lines("a\n[b](c)\\\n[d](e)  \n[f](g)") == [2, 3, 4])
    }

    @Test func givesTheLineWhereALinkStarts() {
        #expect(lines("a [b\nc](d) [e](f)") == [1, 2])
    }

    @Test func countsLinesInsideCodeAndTags() {
        #expect(lines("`a\nb` [c](d) <e\nf> [g](h)") == [2, 3])
    }

    @Test func countsDefinitionsAtTheHeadOfAParagraph() {
        #expect(lines("[a]: b\n[c]: d\n[a]\n[c]") == [3, 4])
    }

    @Test func countsBareAddresses() {
        #expect(lines("a\nwww.b.c www.d.e\nwww.f.g") == [2, 2, 3])
    }

    @Test func countsBehindTablesAndFootnotes() {
        #expect(lines("|[a](b)|c|\n|-|-|\n|d|[e](f)|\n\n[^x]: [g](h)\n\n[i](j)[^x]") == [1, 3, 7, 5])
    }

    @Test func countsInQuotesAndLists() {
        #expect(lines("> a\n> - b\n>   [c](d)\n\r\n1. x\r\n   [e](f)") == [3, 6])
    }
}
