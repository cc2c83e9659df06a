package import TextAnalysis

/// Finds articles that share much of their text, by the 4-grams of words that both have.
///
/// Two articles are duplicates when half of the grams of one are in the other (containment), or three tenths of all
/// grams of both are shared (Jaccard). What more than `GramTable.mostArticles` share makes none, unless it is all of their text.
/// Immutable once made, so that articles can be worked on in parallel.
package struct DuplicateFinder: Sendable {
    private let table: GramTable
    private let commonCopies: CommonCopies
    private let levels: [UInt8]
    /// `ArticleTopics.length` of each article.
    private let lengths: [Int32]
    /// A number for each article that is lower for an earlier date; `Int64.max` without one.
    private let dates: [Int64]

    /// Shared grams that a pair has at least, so that chance and a common phrase make none.
    private static let fewestShared = 6
    /// Percent of one article's grams, and of those of both together.
    private static let containment = 50
    private static let jaccard = 30
    /// From here on, in percent, a text is wholly in the other.
    private static let whole = 80

    /// Takes in all articles with a number for the date of each, `PartialDate.order`, nil where it is not known.
    package init(_ articles: [ArticleTopics], dates: [Int64?]) {
        table = GramTable(articles)
        levels = articles.map { UInt8(clamping: $0.gramLevel) }
        lengths = articles.map { Int32(clamping: $0.length) }
        self.dates = dates.map { $0 ?? .max }
        commonCopies = CommonCopies(
            table, fewest: Self.fewestShared, lengths: lengths, dates: self.dates)
    }

    /// Pairs whose article of the lower number lies in a range, by that article, then by the other.
    package func pairs(in range: Range<Int>) -> [DuplicatePair] {
        var pairs: [DuplicatePair] = []
        var shared = [Int32](repeating: 0, count: levels.count)
        var touched: [Int] = []
        for article in range {
            for place in table.range(of: article) {
                guard table.slots[place] >= 0 else { continue }
                for slot in Int(table.slots[place])..<table.followers.count {
                    let follower = table.followers[slot]
                    let other = Int(follower & ~GramTable.last)
                    if shared[other] == 0 { touched.append(other) }
                    shared[other] += 1
                    if follower & GramTable.last != 0 { break }
                }
            }
            var alike = touched.filter { shared[$0] >= Self.fewestShared }
            alike.sort()
            pairs += alike.compactMap { pair(article, $0) } + commonCopies.pairs(of: article)
            for other in touched { shared[other] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
        return pairs
    }

    /// Judges a pair by the grams that both samples could have.
    private func pair(_ first: Int, _ second: Int) -> DuplicatePair? {
        let counts = GramCounts(table, first, second, level: max(levels[first], levels[second]))
        let shared = counts.shared * 100
        guard counts.shared >= Self.fewestShared else { return nil }
        let (one, two) = (shared / max(counts.first, 1), shared / max(counts.second, 1))
        let both = shared / max(counts.first + counts.second - counts.shared, 1)
        guard max(one, two) >= Self.containment || both >= Self.jaccard else { return nil }
        return ordered(first, second, one, two)
    }

    private func ordered(_ first: Int, _ second: Int, _ one: Int, _ two: Int) -> DuplicatePair {
        let isExcerpt = max(one, two) >= Self.whole && min(one, two) < Self.whole
        let isFirstOriginal: Bool
        if isExcerpt {
            isFirstOriginal = two >= one
        } else if dates[first] != dates[second] {
            isFirstOriginal = dates[first] < dates[second]
        } else {
            isFirstOriginal = lengths[first] >= lengths[second]
        }
        let kind: DuplicatePair.Kind = isExcerpt ? .excerpt : min(one, two) >= Self.whole ? .same : .update
        return isFirstOriginal
            ? DuplicatePair(article: second, original: first, kind: kind, share: two)
            : DuplicatePair(article: first, original: second, kind: kind, share: one)
    }
}
