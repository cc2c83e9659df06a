import Testing

@testable import Markdown

@Suite struct LinkRewriteTests {
    private func html(_ markdown: String, _ rewriting: (MarkdownLink) -> LinkRewrite) -> String {
        let document = MarkdownDocument(parsing: Array(markdown.utf8))
        var output: [UInt8] = []
        document.writeHTML(into: &output, rewriting: rewriting)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func writesGivenDestinationUntouched() {
        let result = html("[a](b \"t\") ![c](d)") { link in
            .destination(Array("\u{0}\(link.index)\u{0}".utf8), attributes: Array(" loading=\"lazy\"".utf8))
        }
        #expect(
            result == """
                <p><a href="\u{0}0\u{0}" title="t" loading="lazy">a</a> \
                <img src="\u{0}1\u{0}" alt="c" loading="lazy" /></p>

                """)
    }

    @Test func addsAttributesToKeptLink() {
        let result = html("[a](b)") { _ in .keep(attributes: Array(" rel=\"nofollow\"".utf8)) }
        #expect(result == "<p><a href=\"b\" rel=\"nofollow\">a</a></p>\n")
    }

    @Test func leavesContentOfUnlinked() {
        #expect(html("[a *b*](c) ![d <](e)") { _ in .unlink } == "<p>a <em>b</em> d &lt;</p>\n")
        #expect(html("![d](e \"t\")") { _ in .unlink } == "<p>d</p>\n")
        #expect(
            html("[a ![b](c)](d)") { $0.kind == .link ? .unlink : .keep }
                == "<p>a <img src=\"c\" alt=\"b\" /></p>\n")
    }

    @Test func givesTheSameLinksAsTheWalk() {
        let markdown =
            "[a](b) ![![x](y)](c)\n\n![d](e \"t\")\n\n| www.f.g |\n|---|\n| <hh:i> |\n\n[^1]\n\n[^1]: [j](k)"
        var written: [MarkdownLink] = []
        _ = html(markdown) { link in
            written.append(link)
            return .keep
        }
        var walked: [MarkdownLink] = []
        MarkdownDocument(parsing: Array(markdown.utf8)).forEachLink { walked.append($0) }
        #expect(written == walked)
        #expect(
            walked.map { String(decoding: $0.destination, as: UTF8.self) }
                == ["b", "c", "e", "http://www.f.g", "hh:i", "k"])
        #expect(walked.map(\.line) == [1, 1, 3, 5, 7, 11])
        #expect(walked.map(\.index) == [0, 1, 2, 3, 4, 5])
    }
}
