/// Counts common words of languages.
struct LanguageTally {
    /// What a word of one language alone counts; a word that several share counts a part for each.
    private static let whole = 60
    /// Common words of the winner that a text has at least.
    private static let fewestHits = 3

    /// Sets of languages, a bit for each; the first is empty.
    private let sets: [UInt32]
    /// How many words of the text are common in the languages of each set.
    private var counts: [Int]

    /// Makes an empty tally for sets of languages, of which the first is empty.
    init(sets: [UInt32]) {
        self.sets = sets
        counts = [Int](repeating: 0, count: sets.count)
    }

    /// Hands out what adds a word, by the number of the set of the languages that it is common in.
    @inline(__always)
    mutating func add(_ body: ((Int) -> Void) -> Void) {
        counts.withUnsafeMutableBufferPointer { counts in body { counts[$0] &+= 1 } }
    }

    /// The language with the most, where its words are a fair part of the text and it is well ahead of each other language.
    var winner: Int? {
        let none = [Int](repeating: 0, count: LanguageWordTable.languages.count)
        var (scores, hits, shared) = (none, none, none)
        for (languages, count) in zip(sets, counts).dropFirst() where count > 0 {
            let share = Self.whole / languages.nonzeroBitCount * count
            Self.forEach(in: languages) { language in
                scores[language] += share
                hits[language] += count
            }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        let words = counts.reduce(0, +)
        guard hits[best] >= Self.fewestHits, hits[best] * 12 >= words else { return nil }
        for (languages, count) in zip(sets, counts) where count > 0 && languages >> UInt32(best) & 1 == 1 {
            Self.forEach(in: languages) { shared[$0] += count }
        }
        // Whether the words that tell two languages apart speak for the first.
        let isAhead = scores.indices.allSatisfy { other in
            let (pro, contra) = (hits[best] - shared[other], hits[other] - shared[other])
            return other == best || (pro >= contra + 2 && pro * 2 >= contra * 3)
        }
        return isAhead ? best : nil
    }

    @inline(__always)
    private static func forEach(in languages: UInt32, _ body: (Int) -> Void) {
        var rest = languages
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}
