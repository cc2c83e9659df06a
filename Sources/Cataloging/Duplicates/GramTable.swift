import TextAnalysis

/// The sampled grams of all articles, and which articles share each.
struct GramTable {
    /// Grams of the articles, one article behind the other.
    private(set) var grams: [UInt32] = []
    /// Whether a gram is in too many articles to tell anything.
    private(set) var isCommon: [Bool] = []
    /// Where each article's grams begin; one more than there are articles.
    private(set) var starts: [Int] = [0]
    /// For each place in `grams` where in `followers` the later articles with the same gram begin; -1 when there
    /// are none.
    private(set) var slots: [Int32] = []
    /// Articles by gram, ascending; the last one of a gram is marked.
    private(set) var followers: [UInt32] = []

    /// Marks the last article of a gram.
    static let last: UInt32 = 1 << 31
    /// Grams in more articles are skipped.
    static let mostArticles = 50

    init(_ articles: [ArticleTopics]) {
        grams.reserveCapacity(articles.reduce(0) { $0 + $1.gramCount })
        starts.reserveCapacity(articles.count + 1)
        for article in articles {
            article.forEachGram { grams.append($0) }
            starts.append(grams.count)
        }
        link()
    }

    func range(of article: Int) -> Range<Int> { starts[article]..<starts[article + 1] }

    /// Brings the articles of each gram together.
    private mutating func link() {
        isCommon = [Bool](repeating: false, count: grams.count)
        slots = [Int32](repeating: -1, count: grams.count)
        let (places, articles) = repeatedPlaces()
        let sorted = sortedByGram(places)
        followers = [UInt32](repeating: 0, count: sorted.count)
        var first = 0
        while first < sorted.count {
            var end = first + 1
            while end < sorted.count, sorted[end] >> 32 == sorted[first] >> 32 { end += 1 }
            let isCommonGram = end - first > Self.mostArticles
            for index in first..<end {
                let number = Int(sorted[index] & 0xFFFF_FFFF)
                let place = Int(places[number])
                isCommon[place] = isCommonGram
                followers[index] = articles[number] | (index + 1 == end ? Self.last : 0)
                if !isCommonGram, index + 1 < end { slots[place] = Int32(truncatingIfNeeded: index + 1) }
            }
            first = end
        }
    }

    /// The places in `grams` whose grams may stand at others too, with the article of each.
    private func repeatedPlaces() -> (places: [UInt32], articles: [UInt32]) {
        let filter = GramFilter(grams)
        var (places, articles): ([UInt32], [UInt32]) = ([], [])
        for article in 0..<starts.count - 1 {
            for place in range(of: article) where filter.mayRepeat(grams[place]) {
                places.append(UInt32(place))
                articles.append(UInt32(article))
            }
        }
        return (places, articles)
    }

    /// The numbers of places by gram: the gram above, the number below.
    private func sortedByGram(_ places: [UInt32]) -> [UInt64] {
        var sorted = places.indices.map { UInt64(grams[Int(places[$0])]) << 32 | UInt64($0) }
        RadixSort.sort(&sorted)
        return sorted
    }
}
