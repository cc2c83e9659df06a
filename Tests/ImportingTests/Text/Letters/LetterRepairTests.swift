import Articles
import Testing

@testable import Importing

@Suite struct LetterRepairTests {
    private func mended(_ text: String, off: Set<RepairRule> = []) -> String {
        let settings = TextSettings(disabledRules: off)
        return String(
            decoding: LetterRepair.mend(Array(text.utf8), source: "a.txt", settings: settings).text,
            as: UTF8.self)
    }

    /// Text as it looks when its UTF-8 is read as Windows-1252.
    private func misread(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.utf8.map { byte in
                    // Undefined bytes come through as control characters.
                    let scalar = Windows1252.scalar(of: byte)
                    return Unicode.Scalar(scalar == 0xFFFD ? UInt16(byte) : scalar) ?? "?"
                }))
    }

    @Test(arguments: [
        "Café “déjà vu” – naïve…", "Österreich, Übung, Größe, „so“", "El Niño, ¿qué?", "żółć, Łódź",
        "5 € and ™",
        "a fire 🔥 burned, and “so” it went",
    ])
    func decodesWhatWasReadWrongly(text: String) {
        #expect(mended(misread(text)) == text)
    }

    @Test func decodesWhatWasReadWronglyTwice() {
        #expect(mended(misread(misread("the “café” — so"))) == "the “café” — so")
    }

    @Test func decodesWhatLostAByte() {
        #expect(mended("â€œsoâ€ and â€œsoâ€\u{FFFD}, ï¬nally") == "“so” and “so”, finally")
    }

    @Test func decodesOtherScriptsInRows() {
        let bytes = Array("Привет, мир, и всё".utf8)
        // Undefined bytes come through as control characters.
        let latin = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        #expect(mended(latin) == "Привет, мир, и всё")
    }

    @Test(arguments: [
        "“AMANHÃ” e “IRMÃ…”", "Spaß“ sagte er", "le café…” dit-il", "« ÂGÉ »", "MAÇÃ–", "Ã", "ØÜ", "Привет",
        "The “curly” quotes’ stay – all of them…", "naïve café Ænima", "夏目漱石",
    ])
    func leavesWhatMayBeMeant(text: String) {
        #expect(mended(text) == text)
    }

    @Test func keepsProperLettersBesideWrongOnes() {
        #expect(mended("Zoë’s café and \(misread("Zoë’s café"))”") == "Zoë’s café and Zoë’s café”")
    }

    @Test func expandsLigatures() {
        #expect(
            mended("the ﬁrst ﬂight of the oﬃce staﬀ, baﬄed, caﬅ")
                == "the first flight of the office staff, baffled, cast")
    }

    @Test func dropsHiddenCharacters() {
        #expect(mended("hand\u{AD}made\u{200B} w\u{0}ord\u{2}\u{2060}, \u{FEFF}yes") == "handmade word, yes")
        #expect(mended("hand\u{AD}\nmade") == "hand\u{AD}\nmade")
        #expect(mended("می\u{200C}خواهم 👩\u{200D}🚀") == "می\u{200C}خواهم 👩\u{200D}🚀")
    }

    @Test func reportsEachRuleOnceWithItsWords() {
        let text = "one\n\(misread("café")) and \(misread("à la")), the ﬁrst of ﬁve\u{200B}\n"
        let notes = LetterRepair.mend(Array(text.utf8), source: "a.txt", settings: TextSettings()).notes
        #expect(
            notes.map(\.description) == [
                "a.txt:2: note: Repaired 2 characters that had been decoded wrongly, such as in “\(misread("café"))” [mojibake]",
                "a.txt:2: note: Expanded 2 ligatures, such as in “ﬁrst” [ligature]",
                "a.txt:2: note: Dropped 1 invisible character [hidden-character]",
            ])
        #expect(notes[1].dropped == "ﬁrst ﬁve\u{200B}")
    }

    @Test func leavesAllWhereTheRulesAreOff() {
        let text = misread("café") + " ﬁrst\u{200B}"
        #expect(mended(text, off: [.mojibake, .ligature, .hiddenCharacter]) == text)
    }
}
