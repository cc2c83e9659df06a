/// A word that stands for another in some articles: a form of a term, or the key of the term that it is a form of.
struct CountedWord: Hashable, Comparable {
    var bytes: [UInt8]
    /// In how many articles it does.
    var articles: Int

    static func < (left: CountedWord, right: CountedWord) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension [CountedWord] {
    /// Counts a word in so many more articles, or fewer.
    mutating func count(_ bytes: [UInt8], in articles: Int) {
        if let index = firstIndex(where: { $0.bytes == bytes }) {
            self[index].articles += articles
        } else {
            append(CountedWord(bytes: bytes, articles: articles))
        }
    }
}
