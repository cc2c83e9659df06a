import Articles
import Testing

@testable import Importing

@Suite struct PageDecoderTests {
    private func decode(_ bytes: [UInt8]) -> (text: String?, problems: [String]) {
        let (text, diagnostics) = PageDecoder.decode(bytes, file: "a.html")
        return (text.map { String(decoding: $0, as: UTF8.self) }, diagnostics.map(\.summary))
    }

    @Test func readsWhatThePageDeclares() {
        let cyrillic = Array("<meta charset=windows-1251>".utf8) + [0xCF, 0xF0, 0xE8]
        #expect(decode(cyrillic).text == "<meta charset=windows-1251>При")
        let japanese =
            Array("<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>".utf8) + [
                0x93, 0xFA,
            ]
        #expect(decode(japanese).text?.hasSuffix("日") == true)
        let western = Array("<meta charset=\"iso-8859-1\">".utf8) + [0x93, 0xE9]
        #expect(decode(western).text?.hasSuffix("“é") == true)
        #expect(decode(western).problems == [])
    }

    @Test func validUTF8WinsOverAWrongDeclaration() {
        #expect(decode(Array("<meta charset=windows-1251>né".utf8)).text == "<meta charset=windows-1251>né")
    }

    @Test func aByteOrderMarkWinsOverEverything() {
        let units = "<meta charset=iso-8859-1>é".utf16
        let text: [UInt8] = units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let bytes = [0xFF, 0xFE] + text
        #expect(decode(bytes).text == "<meta charset=iso-8859-1>é")
    }

    @Test func saysWhatCouldNotBeRead() {
        let broken = Array("<meta charset=euc-jp>".utf8) + [0xFF, 0x41]
        #expect(decode(broken).text == "<meta charset=euc-jp>\u{FFFD}A")
        #expect(decode(broken).problems == ["Some of the text is not valid euc-jp"])
    }

    @Test func anUnknownEncodingIsReadAsWindows1252() {
        #expect(
            decode(Array("<meta charset=x-none>na".utf8) + [0xEF] + Array("ve".utf8)).text?.hasSuffix("naïve")
                == true)
    }
}
