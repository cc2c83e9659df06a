import Articles
import Testing

@Suite struct FingerprintTests {
    /// Values of the reference implementation (seed 0), first half first.
    @Test(arguments: [
        ("", "00000000000000000000000000000000"),
        ("a", "85555565f6597889e6b53a48510e895a"),
        ("abc", "b4963f3f3fad78673ba2744126ca2d52"),
        ("hello", "cbd8a7b341bd9b025b1e906a48ae1d19"),
        ("hello, world", "342fac623a5ebc8e4cdcbc079642414d"),
        ("0123456789abcde", "a62dd5f6c0bf23514fccf50c7c544cf0"),
        ("0123456789abcdef", "4be06d94cf4ad1a787c35b5c63a708da"),
        ("The quick brown fox jumps over the lazy dog", "e34bbc7bbc071b6c7a433ca9c49a9347"),
        ("The quick brown fox jumps over the lazy dog.", "cd99481f9ee902c9695da1a38987b6e7"),
    ])
    func agreesWithMurmurHash3(text: String, digits: String) {
        #expect(Fingerprint(of: text).description == digits)
        #expect(Fingerprint(of: Array(text.utf8)).description == digits)
    }

    @Test func hashesEveryByteValue() {
        #expect(Fingerprint(of: Array(0...255)).description == "1c99c313dc6f12b970d6077fab34cc1e")
    }

    @Test func ordersByValue() {
        let small = Fingerprint(low: 9, high: 1)
        #expect(small < Fingerprint(low: 0, high: 2))
        #expect(small < Fingerprint(low: 10, high: 1))
        #expect(!(small < small))
    }

    @Test func hashesPiecesLikeTheirConcatenation() {
        let bytes = (0..<100).map { UInt8(truncatingIfNeeded: $0 * 37) }
        let whole = Fingerprint(of: bytes)
        for first in 0...40 {
            for second in first...(first + 40) {
                var hasher = FingerprintHasher()
                for piece in [bytes[..<first], bytes[first..<second], bytes[second...]] {
                    piece.withUnsafeBytes { hasher.append($0) }
                }
                #expect(hasher.finalize() == whole)
            }
        }
    }

    @Test func appendsWordsAsEightBytes() {
        for lead in 0..<16 {
            let text = String(repeating: "x", count: lead)
            var words = FingerprintHasher()
            words.append(text)
            words.append(UInt64(0x0807_0605_0403_0201))
            words.append("y")
            #expect(words.finalize() == Fingerprint(of: Array(text.utf8) + [1, 2, 3, 4, 5, 6, 7, 8, 121]))
        }
    }

    @Test func combinesValuesWithTheirLengths() {
        func fingerprint(_ texts: String...) -> Fingerprint {
            var hasher = FingerprintHasher()
            for text in texts { hasher.combine(text) }
            return hasher.finalize()
        }
        #expect(fingerprint("ab", "c") != fingerprint("a", "bc"))
        #expect(fingerprint("", "a") != fingerprint("a", ""))
        #expect(fingerprint("ab", "c") == fingerprint("ab", "c"))
    }

    @Test func combinesTextLikeItsBytes() {
        var text = FingerprintHasher()
        var bytes = FingerprintHasher()
        text.combine("Émile")
        bytes.combine(Array("Émile".utf8))
        #expect(text.finalize() == bytes.finalize())
        text.combine(-1)
        bytes.combine(UInt64.max)
        text.combine(true)
        bytes.combine(1)
        text.combine(Fingerprint(low: 3, high: 2))
        bytes.combine(2)
        bytes.combine(3)
        #expect(text.finalize() == bytes.finalize())
    }
}
