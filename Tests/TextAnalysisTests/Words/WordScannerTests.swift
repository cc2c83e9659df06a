import Testing

@testable import TextAnalysis

@Suite struct WordScannerTests {
    private let scanner = WordScanner()

    /// The words of a text as they are written in it.
    private func written(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var words: [String] = []
        bytes.withUnsafeBufferPointer { text in
            scanner.scan(text) { words.append(String(decoding: text[$0.range], as: UTF8.self)) }
        }
        return words
    }

    private func kinds(_ text: String) -> [ScannedWord.Kind] {
        var kinds: [ScannedWord.Kind] = []
        Array(text.utf8).withUnsafeBufferPointer { text in scanner.scan(text) { kinds.append($0.kind) } }
        return kinds
    }

    @Test func findsWordsAndNumbers() {
        #expect(
            scanner.words("The e-mail of 3 May, 1954: x_y.") == [
                "the", "e", "mail", "of", "3", "may", "1954", "x", "y",
            ])
    }

    @Test func keepsApostrophesInside() {
        #expect(
            scanner.words("don't ‘rock’n’roll’ o'clock' 'tis ''") == ["don't", "rock'n'roll", "clock", "tis"])
    }

    @Test func dropsGenitive() {
        #expect(scanner.words("The dog’s and James's bones") == ["the", "dog", "and", "james", "bones"])
        #expect(written("the dog’s tail") == ["the", "dog", "tail"])
    }

    @Test func dropsElidedArticles() {
        #expect(scanner.words("l’été d'Artagnan dell'arte qu'il") == ["ete", "artagnan", "arte", "il"])
        #expect(written("À l’été, d'Or") == ["À", "été", "Or"])
        #expect(scanner.words("O'Brien can't y l' a") == ["brien", "can't", "y", "l", "a"])
    }

    @Test func givesPairsInScriptsWithoutSpaces() {
        #expect(scanner.words("東京都") == ["東京", "京都", "都"])
        #expect(kinds("東京都 猫") == [.pair, .pair, .last, .single])
        #expect(written("東京都") == ["東京", "京都", "都"])
        #expect(scanner.words("iPhone発売2024年") == ["iphone", "発売", "売", "2024", "年"])
        #expect(scanner.words("ภาษาไทย") == ["ภา", "าษ", "ษา", "าไ", "ไท", "ทย", "ย"])
    }

    @Test func keepsMarksWithTheirLetters() {
        #expect(scanner.words("ที่นี่") == ["ที่นี่", "นี่"])
        #expect(written("cafe\u{301}s") == ["cafe\u{301}s"])
        #expect(scanner.words("\u{93F} \u{301}a") == ["a"])
    }

    @Test func cutsLongWords() {
        let word = String(repeating: "é", count: 1_000)
        #expect(scanner.words(word) == [String(repeating: "e", count: 40)])
        #expect(written(word) == [word])
    }

    @Test func cutsPlainWordsOfAnyLengthAtTheSamePlace() {
        for count in 1...90 {
            let word = String(repeating: "x", count: count)
            let kept = String(word.prefix(40))
            #expect(scanner.words("\(word) b") == [kept, "b"])
            #expect(scanner.words("a \(word)") == ["a", kept])
            #expect(written("\(word)é, \(word)") == [word + "é", word])
        }
    }

    @Test func partsWordsAtBrokenBytes() {
        let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0x63, 0xE2, 0x80, 0x64, 0xED, 0xA0, 0x80, 0x65, 0xF4]
        var words: [String] = []
        bytes.withUnsafeBufferPointer { text in
            scanner.scan(text) { words.append(String(decoding: $0.folded, as: UTF8.self)) }
        }
        #expect(words == ["a", "b", "c", "d", "e"])
    }

    @Test(arguments: [
        "a", "'", "a'", "é", "\u{301}", "の", "の\u{301}", "ﷺ", "\u{1100}\u{1161}", "l'", "か\u{3099}",
        "\u{93F}",
    ])
    func survivesAMegabyteOf(_ unit: String) {
        let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
        #expect(scanner.words(text).allSatisfy { $0.unicodeScalars.count <= 2 * WordBuffer.limit })
    }
}
