import Testing

@testable import Markdown

@Suite struct PlainTextTests {
    @Test func partsBlocksByBlankLines() {
        let markdown = """
            # A *b*

            c
            d\\
            e

            > f

            - g
            - h `i`

            | j | k |
            |---|---|
            | l |

            ```
            m

            n
            ```

            <p>o</p>

            p[^1] ![q](r) ~~s~~

            [^1]: t
            """
        let text = MarkdownDocument(parsing: Array(markdown.utf8)).text().string
        #expect(text == "A b\n\nc d\ne\n\nf\n\ng\n\nh i\n\nj\tk\nl\n\nm\n\nn\n\np q s\n\nt")
    }

    @Test func keepsTwoTablesApart() {
        let rows = MarkdownDocument(parsing: Array("|a|\n|-|\n\n|b|\n|-|".utf8)).text().plain
        #expect(rows == Array("a\n\nb".utf8))
    }
}
