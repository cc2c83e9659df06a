import Importing
import Testing

@Suite struct HTMLBalancerTests {
    private func balanced(_ html: String) -> String {
        String(decoding: HTMLBalancer.balanced(Array(html.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        ("<blockquote>\n<div></blockquote>\n</div>", "<blockquote>\n<div></div></blockquote>\n"),
        ("<p>a <b>b</p>\n<p>c</b></p>", "<p>a <b>b</b></p>\n<p>c</p>"), ("a</div></article>", "a"),
        ("<p align=\"center\"><p>x</p></p>", "<p align=\"center\"></p><p>x</p>"),
        (
            "<ul>\n<li><table><tr><td>x</li>\n</ul>",
            "<ul>\n<li><table><tr><td>x\n</td></tr></table></li></ul>"
        ),
        (
            "<p>a<br />b<img src=\"x\" /><input type=\"checkbox\" /></p>",
            "<p>a<br />b<img src=\"x\" /><input type=\"checkbox\" /></p>"
        ),
        ("<a href=\"\u{0}0\u{0}\">x", "<a href=\"\u{0}0\u{0}\">x</a>"), ("<p>a <b", "<p>a &lt;b</p>"),
        (
            "<div class=\"x\"><nav><label>y</label></nav></div>",
            "<div class=\"x\"><nav><label>y</label></nav></div>"
        ),
    ])
    func nestsWell(html: String, result: String) {
        #expect(balanced(html) == result)
        #expect(balanced(result) == result)
    }

    @Test(arguments: ["<blockquote>", "</div>", "<div><p>", "<li>", "<b"])
    func endsOnHostileInput(piece: String) {
        let html = String(repeating: piece, count: 50_000)
        #expect(balanced(html).utf8.count < 1_000_000 + 50_000 * 14)
    }
}
