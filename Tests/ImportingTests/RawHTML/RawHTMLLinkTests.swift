import Importing
import Testing

@Suite struct RawHTMLLinkTests {
    @Test func reportsAddressesAndWritesWhatItGets() {
        var cleaner = RawHTMLCleaner(file: "a", firstLine: nil)
        var links: [RawHTMLLink] = []
        let html = "<a href='a&amp;b c.html'>\n<img src=\"/p.png\"><a href='#x'></a><a href='javascript:y'>"
        let clean = cleaner.clean(Array(html.utf8), isBlock: true, line: 7) { link in
            links.append(link)
            return link.value.hasPrefix("#") ? nil : [0] + Array("\(links.count - 1)".utf8) + [0]
        }
        #expect(
            links == [
                RawHTMLLink(kind: .link, value: "a&b c.html", line: 7),
                RawHTMLLink(kind: .source, value: "/p.png", line: 8),
                RawHTMLLink(kind: .link, value: "#x", line: 8),
            ])
        #expect(
            String(decoding: clean, as: UTF8.self)
                == "<a href=\"\0\u{30}\0\">\n<img src=\"\0\u{31}\0\" /></a><a href=\"#x\"></a>")
    }

    @Test func escapesWhatItGets() {
        var cleaner = RawHTMLCleaner(file: "a", firstLine: nil)
        let clean = cleaner.clean(Array("<a href=x>".utf8), isBlock: false, line: 1) { _ in
            Array("a\"><b>&".utf8)
        }
        #expect(String(decoding: clean, as: UTF8.self) == "<a href=\"a&quot;&gt;&lt;b&gt;&amp;\">")
    }

    @Test(arguments: [
        (
            "<iframe src='https://www.youtube.com/embed/aeQX16HCKSs?rel=0'>x</iframe>",
            "https://www.youtube.com/watch?v=aeQX16HCKSs"
        ),
        ("<iframe src=//player.vimeo.com/video/123></iframe>", "https://vimeo.com/123"),
        ("<embed src=https://e.org/x>", "https://e.org/x"),
        (
            "<iframe src='https://www.youtube.com/embed/videoseries?list=x'>",
            "https://www.youtube.com/embed/videoseries?list=x"
        ),
    ])
    func makesFramesLinks(html: String, address: String) {
        #expect(cleaned(html) == "<p><a href=\"\(address)\">\(address)</a></p>")
        #expect(
            cleaned(html.replacing("x</iframe>", with: ""), isBlock: false)
                == "<a href=\"\(address)\">\(address)</a>")
    }

    @Test func leavesOutFramesWithoutAnAddress() {
        #expect(cleaned("<iframe src=/x></iframe><iframe srcdoc='<b>'></iframe>") == "")
    }
}
