import Testing

@testable import TextAnalysis

@Suite struct SyllableComposerTests {
    private let scanner = WordScanner()

    @Test func composesHangulOfJamo() {
        #expect(scanner.words("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}") == ["한글"])
    }

    @Test(arguments: [
        ("か\u{3099}", "が"), ("ハ\u{309A}", "パ"), ("は\u{3099}", "ば"), ("ウ\u{3099}", "ヴ"), ("ｳﾞ", "ヴ"),
        ("ほ\u{309A}", "ぽ"), ("つ\u{3099}", "づ"),
        ("と\u{3099}", "ど"),
    ])
    func composesVoicedKana(_ parts: String, _ composed: String) {
        #expect(scanner.words(parts) == [composed])
    }

    @Test func leavesMarksThatDoNotFitWithTheirLetter() {
        #expect(scanner.words("あ\u{3099}") == ["あ\u{3099}"])
    }
}
