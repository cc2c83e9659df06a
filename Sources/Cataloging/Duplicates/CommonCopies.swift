/// Finds articles of the same text that are too many for their grams to be followed.
struct CommonCopies {
    /// For each of these articles the earliest one.
    private var originals: [Int: Int] = [:]
    /// For each earliest one the others, ascending.
    private var copies: [Int: [Int]] = [:]

    private struct Text: Hashable {
        var length: Int32
        var grams: ArraySlice<UInt32>
    }

    /// - Parameters:
    ///   - fewest: Grams of an article at least.
    ///   - dates: A number for each article that is lower for an earlier date.
    init(_ table: GramTable, fewest: Int, lengths: [Int32], dates: [Int64]) {
        var articlesOfText: [Text: [Int]] = [:]
        for article in lengths.indices {
            let range = table.range(of: article)
            guard range.count >= fewest, table.isCommon[range].allSatisfy(\.self) else { continue }
            let text = Text(length: lengths[article], grams: table.grams[range])
            articlesOfText[text, default: []].append(article)
        }
        for articles in articlesOfText.values where articles.count > 1 {
            guard let original = articles.min(by: { (dates[$0], $0) < (dates[$1], $1) }) else { continue }
            copies[original] = articles.filter { $0 != original }
            for article in articles where article != original { originals[article] = original }
        }
    }

    /// The pairs of which an article is the one of the lower number, by the other.
    func pairs(of article: Int) -> [DuplicatePair] {
        if let original = originals[article] {
            return article < original ? [Self.pair(article, original)] : []
        }
        return (copies[article] ?? []).filter { $0 > article }.map { Self.pair($0, article) }
    }

    private static func pair(_ article: Int, _ original: Int) -> DuplicatePair {
        DuplicatePair(article: article, original: original, kind: .same, share: 100)
    }
}
