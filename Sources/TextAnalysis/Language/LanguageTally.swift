/// Counts common words of languages.
struct LanguageTally {
    /// What a word of one language alone counts; a word that several share counts a part for each.
    private static let whole = 60
    /// Common words of the winner that a text has at least.
    private static let fewestHits = 3

    private var scores = [Int](repeating: 0, count: LanguageWordTable.languages.count)
    /// For each common word of the text the languages that have it.
    private var sets: [UInt32] = []
    private var words = 0

    /// Adds a word that is common in these languages, a bit for each.
    mutating func add(_ languages: UInt32) {
        words += 1
        guard languages != 0 else { return }
        sets.append(languages)
        let share = Self.whole / languages.nonzeroBitCount
        var rest = languages
        while rest != 0 {
            scores[rest.trailingZeroBitCount] += share
            rest &= rest - 1
        }
    }

    /// The language with the most, where its words are a fair part of the text and it is well ahead of each other language.
    var winner: Int? {
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        let hits = sets.count { $0 >> UInt32(best) & 1 == 1 }
        guard hits >= Self.fewestHits, hits * 12 >= words else { return nil }
        return scores.indices.allSatisfy { $0 == best || isAhead(best, of: $0) } ? best : nil
    }

    /// Whether the words that tell two languages apart speak for the first.
    private func isAhead(_ language: Int, of other: Int) -> Bool {
        var (pro, contra) = (0, 0)
        for languages in sets {
            let (own, foreign) = (
                Int(languages >> UInt32(language) & 1), Int(languages >> UInt32(other) & 1)
            )
            pro += own & ~foreign
            contra += foreign & ~own
        }
        return pro >= contra + 2 && pro * 2 >= contra * 3
    }
}
