package import Articles

/// All that the catalog is made of.
package struct CatalogInput: Sendable {
    /// Records of the articles to publish, by source path.
    package var articles: [ArticleRecord]
    /// Records of the site's own pages, by source path.
    package var pages: [ArticleRecord]
    /// Files of the source folder that are no articles, relative to the site folder.
    package var files: Set<String>
    /// Files that are copied as they are, relative to the static folder.
    package var staticFiles: [String]
    /// Paths that the site itself writes, such as `index.html` and `feed.xml`.
    package var reservedPaths: [String]
    package var permalink: PermalinkPattern

    package init(
        articles: [ArticleRecord], pages: [ArticleRecord], files: Set<String>, staticFiles: [String],
        reservedPaths: [String], permalink: PermalinkPattern
    ) {
        self.articles = articles
        self.pages = pages
        self.files = files
        self.staticFiles = staticFiles
        self.reservedPaths = reservedPaths
        self.permalink = permalink
    }
}
