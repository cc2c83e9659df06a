/// The common words of the languages in Latin script, each with the languages that it is common in.
///
/// Words are known by their hashes: a wrong hit among 2⁶⁴ values does no harm.
struct LanguageWordTable: Sendable {
    static let languages = StopWords.languages.filter { $0 != "ar" && $0 != "ru" }

    /// Slots of an open hash table, a power of two: the word's hash, 0 when free, and a bit for each language.
    private var hashes: [UInt64]
    private var sets: [UInt32]

    init() {
        hashes = [UInt64](repeating: 0, count: 8_192)
        sets = [UInt32](repeating: 0, count: 8_192)
        for (bit, language) in Self.languages.enumerated() {
            // Single letters are initials and list marks more often than words.
            for word in StopWords.folded(language) where word.count > 1 {
                let hash = word.withUnsafeBufferPointer { ByteStringKey($0).hash($0) }
                let slot = Self.slot(of: hash, in: hashes.span)
                hashes[slot] = hash
                sets[slot] |= 1 << UInt32(bit)
            }
        }
    }

    /// Adds up the common words of a text.
    func tally(_ text: UnsafeBufferPointer<UInt8>, _ scanner: WordScanner) -> LanguageTally {
        var tally = LanguageTally()
        hashes.withUnsafeBufferPointer { hashes in
            sets.withUnsafeBufferPointer { sets in
                let (hashes, sets) = (hashes.span, sets.span)
                scanner.scan(text) { word in
                    tally.add(sets[Self.slot(of: word.key.hash(word.folded), in: hashes)])
                }
            }
        }
        return tally
    }

    /// The slot of a word, or the free one where it would stand.
    @inline(__always)
    private static func slot(of hash: UInt64, in hashes: Span<UInt64>) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
        return slot
    }
}
