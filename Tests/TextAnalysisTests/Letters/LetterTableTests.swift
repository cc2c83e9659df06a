import Testing

@testable import TextAnalysis

@Suite struct LetterTableTests {
    private let scanner = WordScanner()

    @Test(arguments: [
        ("École", "ecole"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("Ærøskøbing", "aeroskobing"),
        ("Łódź", "lodz"),
        ("ﬁre", "fire"), ("Ｆｕｌｌ", "full"), ("Ὀδυσσεύς", "οδυσσευσ"), ("Ёлка", "елка"), ("ЙОД", "иод"),
        ("İstanbul", "istanbul"),
        ("كِتَابٌ", "كتاب"), ("كتـــاب", "كتاب"), ("أحمد", "احمد"), ("مدرسة", "مدرسه"), ("١٩٥٤", "1954"),
        ("שָׁלוֹם", "שלום"), ("हिन्दी", "हिन्दी"),
        ("m²", "m2"), ("Ⅳ", "iv"), ("ｶﾞ", "ガ"), ("가", "가"), ("café\u{301}", "cafe"), ("so\u{AD}ft", "soft"),
    ])
    func folds(_ written: String, _ folded: String) {
        #expect(scanner.words(written) == [folded])
    }

    @Test func foldsWhatIsFoldedToItself() {
        for value in UInt32(0x80)..<0x31350 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = scanner.words(String(scalar))
            let twice = once.flatMap { scanner.words($0) }
            if once != twice { Issue.record("U+\(String(value, radix: 16)): \(once), then \(twice)") }
        }
    }

    @Test func partsWordsAtWhatIsNoLetter() {
        #expect(scanner.words("½ – … “a” 🙂 b\u{A0}c\u{2028}d") == ["a", "b", "c", "d"])
    }
}
