/// Counts common words of languages.
struct LanguageTally {
    /// What a word of one language alone counts; a word that several share counts a part for each.
    private static let whole = 60
    /// Common words of the winner that a text has at least.
    private static let fewestHits = 3

    /// For each common word of the text the languages that have it.
    private var sets: [UInt32] = []
    private var words = 0

    /// Makes a tally with room for the common words of a short text.
    init() { sets.reserveCapacity(256) }

    /// Adds a word that is common in these languages, a bit for each.
    @inline(__always)
    mutating func add(_ languages: UInt32) {
        words += 1
        if languages != 0 { sets.append(languages) }
    }

    /// The language with the most, where its words are a fair part of the text and it is well ahead of each other language.
    var winner: Int? {
        let none = [Int](repeating: 0, count: LanguageWordTable.languages.count)
        var (scores, hits, shared) = (none, none, none)
        for languages in sets {
            let share = Self.whole / languages.nonzeroBitCount
            Self.forEach(in: languages) { language in
                scores[language] += share
                hits[language] += 1
            }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        guard hits[best] >= Self.fewestHits, hits[best] * 12 >= words else { return nil }
        for languages in sets where languages >> UInt32(best) & 1 == 1 {
            Self.forEach(in: languages) { shared[$0] += 1 }
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
