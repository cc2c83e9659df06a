package import Articles

/// What the search index says of an article, apart from its words.
package struct IndexedArticle: Sendable, Hashable {
    package var date: PartialDate?
    /// Address, relative to the site's root.
    package var url: String
    package var title: String
    /// Names to show and to filter by.
    package var authors: [String]
    package var tags: [String]
    /// BCP 47 tag.
    package var language: String

    package init(
        date: PartialDate?, url: String, title: String, authors: [String], tags: [String], language: String
    ) {
        self.date = date
        self.url = url
        self.title = title
        self.authors = authors
        self.tags = tags
        self.language = language
    }
}
