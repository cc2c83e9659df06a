import Testing

@testable import Markdown

@Suite struct DestinationTests {
    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "java&#10;script:alert(1)",
        "&#1;javascript:alert(1)", "java&Tab;script:alert(1)", "vbscript:x", "file:///etc/passwd",
        "data:text/html,x",
        "data:image/png;base64,x", "javascript&colon;alert(1)", "java\\script:alert(1)",
    ])
    func writesNoDestinationThatRunsScript(destination: String) {
        let html = HTML.of("[a](<\(destination)>)")
        let isHarmless = destination.contains("\\")
        #expect((html == "<p><a href=\"\">a</a></p>\n") != isHarmless)
    }

    @Test func letsOnlyPicturesHoldData() {
        #expect(HTML.of("![a](data:image/png;base64,eA==)").contains("src=\"data:image/png;base64,eA==\""))
        #expect(HTML.of("![a](DATA:image/webp,x)").contains("src=\"DATA:image/webp,x\""))
        #expect(HTML.of("![a](data:image/svg+xml,x)") == "<p><img src=\"\" alt=\"a\" /></p>\n")
        #expect(HTML.of("![a](data:image/pngx,x)") == "<p><img src=\"\" alt=\"a\" /></p>\n")
    }

    @Test func keepsOtherDestinations() {
        let html = HTML.of("[a](data.html) [b](javascript.html) [c](files/x) [d](mailto:x@y.z)")
        #expect(
            html == """
                <p><a href="data.html">a</a> <a href="javascript.html">b</a> <a href="files/x">c</a> \
                <a href="mailto:x@y.z">d</a></p>

                """)
    }
}
