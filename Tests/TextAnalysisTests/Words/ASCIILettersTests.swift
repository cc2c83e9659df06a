import Testing

@testable import TextAnalysis

/// Eight bytes at once give what each byte alone gives.
struct ASCIILettersTests {
    private static func expected(_ bytes: [UInt8]) -> [UInt8] {
        let letters = bytes.prefix { ASCIIClass.table[Int($0)] > ASCIIClass.beyondASCII }
        return letters.map { ASCIIClass.table[Int($0)] }
    }

    private static func found(_ bytes: [UInt8]) -> [UInt8] {
        let word = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let letters = ASCIILetters(word)
        let all = (0..<8).map { UInt8(truncatingIfNeeded: letters.folded >> UInt64($0 * 8)) }
        #expect(all[letters.count...].allSatisfy { $0 == 0 })
        return Array(all[..<letters.count])
    }

    @Test func knowsEachByteAtEachPlace() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<8 {
                var bytes = Array("aZ09mQx7".utf8)
                bytes[place] = byte
                #expect(Self.found(bytes) == Self.expected(bytes))
            }
        }
    }

    @Test func agreesOnAnyBytes() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<5_000 {
            let bytes = (0..<8).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
            #expect(Self.found(bytes) == Self.expected(bytes))
        }
    }

    @Test(arguments: [
        "Abcdefg", "Abcdefgh", "Abcdefghi", "abcdefghijklmno", "abcdefghijklmnop", "abcdefghijklmnopq",
    ])
    func readsWordsOfAnyLengthAnywhere(word: String) {
        for before in 0..<20 {
            let text = String(repeating: "é ", count: before) + word
            for behind in ["", ".", " and more than sixteen bytes", "’s mill, far away from here"] {
                #expect(WordScanner().words(text + behind).contains(word.lowercased()))
            }
        }
    }
}
