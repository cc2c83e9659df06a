import TestSupport
import Testing

@testable import TextAnalysis

/// Sixty-four bytes at once give what each byte alone gives, and words are found wherever blocks end.
struct LetterBlockTests {
    private static func check(_ bytes: [UInt8]) {
        let block = bytes.withUnsafeBytes { LetterBlock($0.baseAddress.unsafelyUnwrapped) }
        for (place, byte) in bytes.enumerated() {
            let kind = ASCIIClass.table[Int(byte)]
            #expect((block.letters >> UInt64(place) & 1 == 1) == (kind > ASCIIClass.beyondASCII))
            let isOther = kind == ASCIIClass.apostrophe || kind == ASCIIClass.beyondASCII
            #expect((block.others >> UInt64(place) & 1 == 1) == isOther)
        }
    }

    @Test func knowsEachByteAtEachPlaceOfAWord() {
        let text = Array("The 3rd mill, which Mr Cogan's 2 sons own: 1893 it was burnt (..)".utf8.prefix(64))
        for byte in UInt8.min...UInt8.max {
            for place in 24..<32 {
                var bytes = text
                bytes[place] = byte
                Self.check(bytes)
            }
        }
    }

    @Test func agreesOnAnyBytes() {
        for seed in 0..<300 {
            var generator = SeededGenerator(seed: UInt64(seed))
            Self.check((0..<64).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        }
    }

    /// Texts of parts that meet the ends of blocks in all ways give the words that they give where each byte is looked at alone.
    @Test func findsTheSameWordsAsByteByByte() {
        let parts = [
            "a", "mill", "Tanner", "1893", "o'clock", "l'été", "dog’s", "Ünlü", "東京都", "abcdefghijklmno",
            "abcdefghijklmnop", "abcdefghijklmnopq", String(repeating: "x", count: 70),
            String(repeating: "word", count: 20) + "é", " ", " ", " ", ", ", "\n\n", "'", "’", "“", "-",
            "\u{0}",
        ]
        let scanner = WordScanner()
        for seed in 0..<2_000 {
            var generator = SeededGenerator(seed: UInt64(seed))
            let count = Int.random(in: 0..<60, using: &generator)
            let text = Array(
                (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined().utf8)
            text.withUnsafeBufferPointer { text in
                var found: [Found] = []
                scanner.scan(text) { found.append(Found($0)) }
                var expected: [Found] = []
                Self.scanEachByte(text) { expected.append(Found($0)) }
                #expect(found == expected, "\(String(decoding: text, as: UTF8.self))")
            }
        }
    }

    private static func scanEachByte(_ text: UnsafeBufferPointer<UInt8>, _ body: (ScannedWord) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordBuffer.capacity) { room in
            var run = WordRun(
                table: .standard, text: text, buffer: WordBuffer(room.baseAddress.unsafelyUnwrapped))
            var position = 0
            while position < text.count {
                let kind = ASCIIClass.table[Int(text[position])]
                switch kind {
                case ASCIIClass.separator: run.finish(body)
                case ASCIIClass.apostrophe: run.apostrophe(body)
                case ASCIIClass.beyondASCII:
                    position = run.scalar(at: position, body)
                    continue
                default: run.letter(kind, at: position, body)
                }
                position += 1
            }
            run.finish(body)
        }
    }

    private struct Found: Equatable {
        var kind: ScannedWord.Kind
        var range: Range<Int>
        var folded: [UInt8]
        var isASCII: Bool
        var hasRightKey: Bool

        init(_ word: ScannedWord) {
            kind = word.kind
            range = word.range
            folded = Array(word.folded)
            isASCII = word.isASCII
            hasRightKey = word.key.isEqual(to: ByteStringKey(word.folded))
        }
    }
}
