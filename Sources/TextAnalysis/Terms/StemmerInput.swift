/// What goes to a stemmer.
enum StemmerInput {
    /// Whether a word has no digits and is no longer than words are.
    static func isFit(_ word: [UInt8]) -> Bool {
        word.count <= 120 && word.allSatisfy { $0 < 0x30 || $0 > 0x39 }
    }
}
