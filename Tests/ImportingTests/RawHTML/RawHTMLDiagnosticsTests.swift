import Articles
import Importing
import Testing

@Suite struct RawHTMLDiagnosticsTests {
    private func messages(_ html: String) -> [String] {
        var cleaner = RawHTMLCleaner(file: "seeds/a.md", firstLine: 10)
        _ = cleaner.clean(Array(html.utf8), isBlock: true, line: 3)
        return cleaner.diagnostics.map(\.description)
    }

    @Test func countsEachKindOnce() {
        #expect(
            messages("<p class=a>\n<i class=b style=c>\n<!-- x --><script></script><font>") == [
                "seeds/a.md:12: note: Attribute “class” left out (2 times)",
                "seeds/a.md:13: note: Attribute “style” left out",
                "seeds/a.md:14: note: Comment left out",
                "seeds/a.md:14: note: <script> left out with its content",
                "seeds/a.md:14: note: <font> left out",
            ])
    }

    @Test func warnsOfAddressesThatAreLeftOut() {
        #expect(
            messages("<a href='javascript:x'>") == [
                """
                seeds/a.md:12: warning: Address “javascript:x” left out
                    Links may lead to http, https, mailto and tel addresses, and to files of the site.
                """
            ])
        #expect(
            messages("<img src='data:image/png;base64,xx'>") == [
                """
                seeds/a.md:12: warning: Address “data:image/png;base64,xx” left out
                    Pictures, sounds and films may stand at http and https addresses, or in the site.
                """,
                "seeds/a.md:12: note: <img> without a usable address left out",
            ])
    }

    @Test func warnsOfWhatMayBeText() {
        #expect(
            messages("<your name> <o:p>") == [
                """
                seeds/a.md:12: warning: <your> is no element of HTML and was left out
                    Where it is meant as text, write &lt;your&gt;.
                """,
                "seeds/a.md:12: note: <o:p> left out",
            ])
        #expect(
            messages("<b class=\"x") == [
                """
                seeds/a.md:12: warning: A tag does not end: <b class="x; it stands as text
                    Add > or a missing quote, or write &lt;.
                """
            ])
    }

    @Test func endsTheListOfKinds() {
        #expect(messages((0..<500).map { "<b x\($0)=y></b>" }.joined()).count == 100)
    }
}
