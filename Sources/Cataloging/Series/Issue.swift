package import Articles

/// One issue of a paper, or one volume: what was printed together, page by page.
package struct Issue: Sendable {
    /// One article of an issue.
    package struct Member: Sendable, Hashable {
        /// Number of the article in the catalog.
        package var article: Int
        /// The pages that it was printed on, as the source writes them.
        package var pages: String?
    }

    /// The paper, where the collection has several.
    package var publication: String?
    package var volume: String?
    package var number: String?
    /// The year, where an issue without a volume is counted within it.
    package var year: Int?
    /// The date of its oldest article.
    package var date: PartialDate?
    /// Path of the issue's page from the site's root.
    package var path: String
    /// Its articles, by page.
    package var members: [Member]
}
