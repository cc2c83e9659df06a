/// The common words of the languages in Latin script, each with the languages that it is common in.
///
/// Words are known by their hashes: a wrong hit among 2³² values does no harm.
struct LanguageWordTable: Sendable {
    static let languages = StopWords.languages.filter { $0 != "ar" && $0 != "ru" }

    /// The different sets of languages that words are common in, a bit for each language; the first is empty.
    private var sets: [UInt32] = [0]
    /// Slots of an open hash table, a power of two.
    private var slots: [Slot]

    private struct Slot {
        /// The word's hash; free where the set is the empty one.
        var hash: UInt32 = 0
        /// The number of its set of languages.
        var set: UInt16 = 0
    }

    init() {
        slots = [Slot](repeating: Slot(), count: 8_192)
        var languages = [UInt32](repeating: 0, count: slots.count)
        for (bit, language) in Self.languages.enumerated() {
            // Single letters are initials and list marks more often than words.
            for word in StopWords.folded(language) where word.count > 1 {
                let hash = word.withUnsafeBufferPointer { ByteStringKey($0).hash($0) }
                let slot = Self.slot(of: hash, in: slots.span)
                languages[slot] |= 1 << UInt32(bit)
                // Taken, whatever its set will be.
                slots[slot] = Slot(hash: Self.tag(hash), set: .max)
            }
        }
        var numbers: [UInt32: UInt16] = [:]
        for slot in slots.indices where languages[slot] != 0 {
            let number = numbers[languages[slot]] ?? UInt16(sets.count)
            if numbers.updateValue(number, forKey: languages[slot]) == nil { sets.append(languages[slot]) }
            slots[slot].set = number
        }
    }

    /// Adds up the common words of a text.
    func tally(_ text: UnsafeBufferPointer<UInt8>, _ scanner: WordScanner) -> LanguageTally {
        var tally = LanguageTally(sets: sets)
        slots.withUnsafeBufferPointer { slots in
            let slots = slots.span
            tally.add { add in
                scanner.scan(text) { word in
                    add(Int(slots[Self.slot(of: word.key.hash(word.folded), in: slots)].set))
                }
            }
        }
        return tally
    }

    /// The part of a hash that its place in the table does not say.
    @inline(__always)
    private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

    /// The slot of a word, or the free one where it would stand.
    @inline(__always)
    private static func slot(of hash: UInt64, in slots: Span<Slot>) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot].set != 0, slots[slot].hash != tag(hash) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}
