import Testing
import Theming

@Suite struct HTMLEscapingTests {
    private func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        HTMLEscaping.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func escapesTheFiveCharactersAlone() {
        #expect(escaped("&<>\"'") == "&amp;&lt;&gt;&quot;&#39;")
        let others = (0..<128).map { Character(Unicode.Scalar(UInt8($0))) }.filter { !"&<>\"'".contains($0) }
        #expect(escaped(String(others)) == String(others))
    }

    @Test func keepsTextAround() {
        #expect(escaped("") == "")
        #expect(escaped("Æ & 夏 <b>") == "Æ &amp; 夏 &lt;b&gt;")
    }
}
