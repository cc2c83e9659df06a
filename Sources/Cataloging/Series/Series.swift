/// Articles that belong together in an order of their own.
package struct Series: Sendable {
    /// One article of a series.
    package struct Member: Sendable, Hashable {
        /// Number of the article in the catalog.
        package var article: Int
        /// Its number in the series, as the source writes it.
        package var number: String?
    }

    package var name: String
    /// Path of the series' page from the site's root.
    package var path: String
    /// What the series is, in Markdown.
    package var summary: String?
    /// Its articles, in the order in which they are to be read.
    package var members: [Member]
}
