/// What an article adds to the score of a term, apart from the rarity of the term: the article's part of BM25 in 15 levels.
///
/// Whole numbers alone, so that every machine gets the same.
struct Impact: Sendable {
    /// BM25's k₁ and b, in hundredths.
    private static let k1 = 120
    private static let b = 75
    /// What a word of the title or of a name counts, in words of the body.
    private static let titleWeight = 3
    private static let nameWeight = 3

    /// Parts of a whole that impacts are rounded to, and how many of them impact 0 stands for; few articles have less.
    private static let steps = 20
    private static let lowest = steps - Postings.highestImpact

    /// The average length of articles, in words, rounded to a step of ten per cent, so that it seldom changes.
    let averageLength: Int

    /// Impacts among articles of an average length that was rounded.
    init(averageLength: Int) { self.averageLength = averageLength }

    init(averageOf lengths: some Sequence<Int32>) {
        var sum = 0
        var count = 0
        for length in lengths {
            sum += Int(length)
            count += 1
        }
        averageLength = Self.rounded(count == 0 ? 1 : sum / count)
    }

    /// The impact of a term in an article of so many words, 0 to 15; 0 when it occurs as a stop word alone.
    func level(_ occurrences: TermOccurrences, length: Int) -> Int {
        let frequency =
            occurrences.body + Self.titleWeight * occurrences.title + Self.nameWeight * occurrences.names
        guard frequency > 0 else { return 0 }
        // frequency / (frequency + k₁ (1 − b + b · length / average)), times 10,000 above and below.
        let long = min(length, 1_000_000)
        let saturation = Self.k1 * (100 - Self.b) + Self.k1 * Self.b * long / averageLength
        let numerator = min(frequency, 1_000_000) * 10_000
        let whole = numerator + saturation
        let level = (Self.steps * numerator + whole / 2) / whole - Self.lowest
        return max(1, level)
    }

    private static func rounded(_ average: Int) -> Int {
        var step = 10
        while step * 11 / 10 <= average { step = max(step + 1, step * 11 / 10) }
        return step
    }
}
