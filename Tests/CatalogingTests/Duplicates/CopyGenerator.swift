import TestSupport

/// Writes articles that read like prose as far as word counts go, and copies of them as archives hold them.
///
/// Words follow Zipf's law, set phrases come again and again, and each article has a subject whose words it repeats.
struct CopyGenerator {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// An article of so many words.
    mutating func article(words count: Int) -> [String] {
        let subject = (0..<14).map { _ in Self.nouns[number(below: Self.nouns.count)] }
        var words: [String] = []
        while words.count < count { words += sentence(about: subject) }
        return Array(words.prefix(count))
    }

    private mutating func sentence(about subject: [String]) -> [String] {
        var words: [String] = []
        for _ in 0..<3 + number(below: 5) {
            if number(below: 5) == 0 { words += Self.phrases[number(below: Self.phrases.count)] }
            words.append(Self.small[zipf(Self.small.count)])
            if number(below: 2) == 0 { words.append(Self.adjectives[zipf(Self.adjectives.count)]) }
            words.append(
                number(below: 3) == 0
                    ? subject[number(below: subject.count)] : Self.nouns[zipf(Self.nouns.count)])
            words.append(Self.verbs[zipf(Self.verbs.count)])
        }
        return words
    }

    /// A copy in which one word of fifty is misspelt.
    mutating func noisy(_ words: [String]) -> [String] {
        words.map { word in
            guard number(below: 50) == 0 else { return word }
            return word + String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number(below: 26))))
        }
    }

    /// A copy without some percent of its end.
    func cut(_ words: [String], by percent: Int) -> [String] {
        Array(words.prefix(words.count * (100 - percent) / 100))
    }

    /// A copy of which three fifths are kept, paragraph by paragraph, with new text of half that length between them.
    mutating func rewritten(_ words: [String]) -> [String] {
        var result: [String] = []
        let paragraphs = stride(from: 0, to: words.count, by: 60).map {
            Array(words[$0..<min($0 + 60, words.count)])
        }
        for (number, paragraph) in paragraphs.enumerated() {
            if number % 5 < 3 {
                result += paragraph
            } else if number % 5 == 3 {
                result += article(words: paragraph.count * 3 / 2)
            }
        }
        return result
    }

    /// A new article with a fifth of another one in it.
    mutating func quoting(_ words: [String]) -> [String] {
        let own = article(words: words.count)
        let middle = own.count / 2
        let start = number(below: max(words.count * 4 / 5, 1))
        return Array(own[..<middle]) + words[start..<min(start + words.count / 5, words.count)]
            + own[middle...]
    }

    mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

    /// A rank by Zipf's law: the first twice as often as the second.
    private mutating func zipf(_ count: Int) -> Int {
        let share = Double(number(below: 1 << 20)) / Double(1 << 20)
        var rank = 1.0
        // The inverse of the logarithm that sums the law, by steps of a fifth.
        var power = share * 5
        while power >= 1 {
            rank *= 2.72
            power -= 1
        }
        rank *= 1 + power * 1.72
        return min(Int(rank) - 1, count - 1)
    }
}
