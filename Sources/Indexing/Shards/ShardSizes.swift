/// Sizes that depend on how many articles there are.
struct ShardSizes {
    var shard: Int
    var positionFile: Int
    /// Bytes of postings above which a list has a tail of its own, and articles that stay in its head at least.
    var longList = 4_500
    var headArticles = 64

    init(articles: Int) {
        shard = articles <= 30_000 ? 7_500 : articles <= 300_000 ? 14_000 : 28_000
        positionFile = 3 * shard
    }

    /// What a row counts in a shard.
    func size(of row: TermRow) -> Int {
        min(row.list.count, longList) + row.forms.reduce(row.key.count) { $0 + $1.bytes.count } / 2
    }

    /// The two parts of a long list.
    func split(_ row: TermRow) -> Postings.Split? {
        guard row.list.count > longList else { return nil }
        var postings = Postings(decoding: row.list, count: row.articles)
        return postings.split(atLeast: headArticles)
    }
}
