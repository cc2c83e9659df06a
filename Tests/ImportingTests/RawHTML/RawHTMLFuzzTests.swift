import Importing
import Testing

@Suite struct RawHTMLFuzzTests {
    /// A generator whose numbers are the same in every run (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var number = state
            number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
            number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
            return number ^ number >> 31
        }
    }

    private static let parts = [
        "<", ">", "/", "\"", "'", "=", " ", "&", ";", "!", "-", "--", "#", "x", "a", "b", "p", "\n", "\0",
        "\t", "\u{C}", "é",
        "<a ", "<b>", "</b>", "<p>", "</p>", "<li>", "<ul>", "</ul>", "<table>", "<tr>", "<td>", "</td>",
        "</table>", "<th>",
        "<script>", "</script>", "<style>", "</style>", "<svg>", "</svg>", "<!--", "-->", "<iframe src=",
        "<img src=", "<div>",
        "</div>", "href=", "javascript:", "https://e.org/", "&amp;", "&lt", "&colon;", "&#106", "onerror=",
        "id=", "alt=",
        "<h1>", "</h2>", "<dl>", "<dt>", "<dd>", "<font>", "</font>", "<video>", "<source src=x>", "<br/>",
        "<col>", "<a href=x>",
        "</a>", "<ruby>", "<rt>", "<noscript>", "<plaintext>", "<title>", "<![CDATA[", "]]>", "<?", "</",
        "<embed src=http:x>",
    ]

    @Test(arguments: 0..<40) func staysCleanOnAnything(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        for _ in 0..<50 {
            let html = (0..<Int.random(in: 1...60, using: &numbers)).map { _ in
                Self.parts.randomElement(using: &numbers) ?? ""
            }.joined()
            let clean = cleaned(html, isBlock: Bool.random(using: &numbers))
            #expect(CleanHTML(clean).problem == nil, "\(html.debugDescription) → \(clean)")
            #expect(cleaned(clean) == clean, "\(html.debugDescription)")
        }
    }

    @Test(arguments: 0..<10) func staysCleanOnRandomBytes(seed: Int) {
        var numbers = Numbers(state: UInt64(seed) &+ 1_000)
        for _ in 0..<100 {
            let bytes = (0..<Int.random(in: 1...200, using: &numbers)).map { _ in
                Bool.random(using: &numbers)
                    ? UInt8.random(in: .min ... .max, using: &numbers) : UInt8(ascii: "<")
            }
            let html = String(decoding: bytes, as: UTF8.self)
            let clean = cleaned(html)
            #expect(CleanHTML(clean).problem == nil)
            #expect(cleaned(clean) == clean)
        }
    }
}
