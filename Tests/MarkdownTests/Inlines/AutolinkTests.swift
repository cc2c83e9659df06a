import Testing

@testable import Markdown

@Suite struct AutolinkTests {
    @Test(arguments: [
        ("http://a.b/c?d=e&amp;f", "<a href=\"http://a.b/c?d=e&amp;f\">http://a.b/c?d=e&amp;f</a>"),
        ("(see http://a.b/c_(d)).", "(see <a href=\"http://a.b/c_(d)\">http://a.b/c_(d)</a>)."),
        ("www.a.b/&lt;", "<a href=\"http://www.a.b/\">www.a.b/</a>&lt;"),
        ("xwww.a.b", "xwww.a.b"), ("http://", "http://"), ("www.a", "<a href=\"http://www.a\">www.a</a>"),
        ("http\\://a.b www\\.a.b", "http://a.b www.a.b"), ("`http://a.b`", "<code>http://a.b</code>"),
        ("[http://a.b](c)", "<a href=\"c\">http://a.b</a>"), ("javascript://a.b", "javascript://a.b"),
        ("a+b@c-d.ef", "<a href=\"mailto:a+b@c-d.ef\">a+b@c-d.ef</a>"), ("a@b a@b. @c.d", "a@b a@b. @c.d"),
        ("FTP://a.b!", "<a href=\"FTP://a.b\">FTP://a.b</a>!"),
    ])
    func linksBareAddresses(markdown: String, html: String) {
        #expect(HTML.of(markdown) == "<p>\(html)</p>\n")
    }

    @Test func keepsPunctuationInsideAnAddressPlain() {
        let options = MarkdownOptions(smartPunctuation: true)
        let html = HTML.of("\"http://a.b/c--d...e'f\" -- g", options)
        #expect(html == "<p>“<a href=\"http://a.b/c--d...e&#x27;f\">http://a.b/c--d...e'f</a>” – g</p>\n")
    }

    @Test func linksNothingWithoutExtensions() {
        let options = MarkdownOptions(extensions: false)
        #expect(
            HTML.of("www.a.b ~~c~~ [^1]\n\n|a|\n|-|", options)
                == "<p>www.a.b ~~c~~ [^1]</p>\n<p>|a|\n|-|</p>\n")
    }
}
