import Testing

@testable import Publishing

@Suite struct XMLTextTests {
    private func escape(_ text: String) -> String {
        var output: [UInt8] = []
        XMLText.append(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func escapesWhatHasAMeaning() {
        #expect(escape("a & b < c > \"d\" 'é' 夏") == "a &amp; b &lt; c &gt; &quot;d&quot; 'é' 夏")
    }

    @Test func leavesOutWhatXMLCannotHold() {
        #expect(escape("a\u{0}b\u{1B}c\u{FFFE}d\u{FFFF}e\tf\ng\u{FFFD}") == "abcde\tf\ng\u{FFFD}")
        #expect(escape("\u{FFFF}\u{FFFF}&") == "&amp;")
    }
}
