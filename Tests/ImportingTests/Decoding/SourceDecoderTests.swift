import Articles
import Importing
import Testing

@Suite struct SourceDecoderTests {
    private func decode(_ bytes: [UInt8]) -> (text: String?, messages: [String]) {
        let decoded = SourceDecoder.decode(bytes, file: "seeds/a.txt")
        return (
            decoded.text.map { String(decoding: $0, as: UTF8.self) }, decoded.diagnostics.map(\.description)
        )
    }

    @Test func takesUTF8WithAndWithoutAByteOrderMark() {
        #expect(decode(Array("Émile\n".utf8)).text == "Émile\n")
        #expect(decode([0xEF, 0xBB, 0xBF] + Array("Émile".utf8)).text == "Émile")
        #expect(decode(Array("Émile".utf8)).messages.isEmpty)
    }

    @Test func takesUTF16InBothOrders() {
        let units = Array("Émile 夏 🎉".utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(decode([0xFF, 0xFE] + little).text == "Émile 夏 🎉")
        #expect(decode([0xFE, 0xFF] + big).text == "Émile 夏 🎉")
    }

    @Test func noticesUTF16WithoutAByteOrderMark() {
        let text = "A line of plain text\n"
        #expect(decode(text.utf16.flatMap { [UInt8($0 & 0xFF), 0] }).text == text)
        #expect(decode(text.utf16.flatMap { [0, UInt8($0 & 0xFF)] }).text == text)
    }

    @Test func readsWindows1252AndSaysSo() {
        let bytes = Array("One\nCaf".utf8) + [0xE9, 0x20, 0x93] + Array("quoted".utf8) + [0x94, 0x20, 0x80]
        let (text, messages) = decode(bytes)
        #expect(text == "One\nCafé “quoted” €")
        #expect(
            messages == [
                """
                seeds/a.txt:2: warning: The text is not UTF-8; it was read as Windows-1252
                    Check the accents and quotes, and save it as UTF-8.
                """
            ])
    }

    @Test func mendsUTF8WithStrayBytes() {
        let (text, messages) = decode(Array("Émile\nÀ la café\n".utf8) + [0x93] + Array("x".utf8) + [0x94])
        #expect(text == "Émile\nÀ la café\n“x”")
        #expect(
            messages == [
                """
                seeds/a.txt:3: warning: 2 bytes are not UTF-8; read as Windows-1252
                    Check the accents and quotes there, and save the file as UTF-8.
                """
            ])
    }

    @Test(arguments: [
        [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        [0xF5, 0x80, 0x80, 0x80], [0xC3],
        [0xE2, 0x82], [0x80], [0xFF],
    ])
    func takesNoBrokenUTF8(bytes: [UInt8]) {
        let text = decode(Array("A line of text of some length\n".utf8) + bytes).messages
        #expect(text.count == 1)
    }

    @Test func makesAllLineEndsLineFeeds() {
        #expect(decode(Array("a\r\nb\rc\n\r\nd".utf8)).text == "a\nb\nc\n\nd")
        #expect(decode(Array("a\u{C}b".utf8)).text == "a\u{C}b")
    }

    @Test func leavesOutNULAndSaysSo() {
        let (text, messages) = decode(Array("a\0b\0".utf8))
        #expect(text == "ab")
        #expect(
            messages == ["seeds/a.txt: warning: 2 NUL bytes left out\n    The file may be damaged; check it."]
        )
    }

    @Test func refusesEmptyFiles() {
        let (text, messages) = decode([])
        #expect(text == nil)
        #expect(decode([0xEF, 0xBB, 0xBF]).messages == messages)
        #expect(
            messages == ["seeds/a.txt: error: The file is empty\n    Remove it, or put the article into it."])
    }

    @Test func refusesWhatIsNoText() {
        let (text, messages) = decode(Array("%PDF-1.7".utf8))
        #expect(text == nil)
        #expect(
            messages == [
                """
                seeds/a.txt: error: This is not text but a PDF document
                    Rename it after what it is, or save it as plain text.
                """
            ])
        #expect(decode((0..<2_000).map { UInt8($0 % 7 + 1) }).text == nil)
        #expect(decode((0..<2_000).map { UInt8(0x80 + $0 % 0x80) }).text == nil)
    }
}
