import Articles
import Cataloging
import Testing

@testable import Publishing

@Suite struct BodyLinksTests {
    private func fill(
        _ body: String, _ links: [ResolvedLink], form: BodyLinks.Form = .html,
        sizes: [String: PixelSize] = [:]
    ) -> String {
        var output: [UInt8] = []
        BodyLinks(links, form: form, sizes: sizes) { "../" + $0 }.append(Array(body.utf8), to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func fillsPlaceholders() {
        let links: [ResolvedLink] = [.inside(path: "a.html", suffix: "#x"), .asWritten("b?c&d")]
        #expect(
            fill("<a href=\"\0" + "0\0\">A</a> <a href=\"\0" + "1\0\">B</a>", links)
                == "<a href=\"../a.html#x\">A</a> <a href=\"b?c&amp;d\">B</a>")
        #expect(
            fill("[A](\0" + "0\0) [B](\0" + "1\0)", links, form: .markdown) == "[A](../a.html#x) [B](b?c&d)")
    }

    @Test func writesTheSizeOfPictures() {
        let links: [ResolvedLink] = [.inside(path: "a/p.png", suffix: "")]
        let sizes = ["a/p.png": PixelSize(width: 3, height: 4)]
        #expect(
            fill("<img src=\"\0" + "0\0\" alt=\"\">", links, sizes: sizes)
                == "<img src=\"../a/p.png\" width=\"3\" height=\"4\" alt=\"\">")
    }

    @Test func cannotBeLedOutOfTheAttribute() {
        let links: [ResolvedLink] = [.asWritten("x\" onclick=\"alert(1)"), .asWritten("a b<c>\n")]
        #expect(fill("\0" + "0\0", links) == "x%22%20onclick=%22alert%281%29")
        #expect(fill("\0" + "1\0", links) == "a%20b%3Cc%3E%0A")
    }

    @Test func survivesPlaceholdersThatAreNone() {
        #expect(fill("a\0" + "99\0b\0", []) == "ab")
        #expect(fill("\0" + "99999999999999999999999\0x", []) == "x")
    }
}
