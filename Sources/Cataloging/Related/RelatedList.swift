/// The articles related to one, and a hash of all that this follows from.
package struct RelatedList: Sendable {
    package var digest: UInt64
    /// Numbers of the articles, the nearest first.
    package var articles: [Int]

    package init(digest: UInt64, articles: [Int]) {
        self.digest = digest
        self.articles = articles
    }
}
