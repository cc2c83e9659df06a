import Articles
import Publishing

/// All articles of a site, imported: their records, and the store of their bodies.
struct Collection: Sendable {
    /// Records of the articles, by source path.
    var articles: [ArticleRecord]
    /// Records of the site's own pages, by source path.
    var pages: [ArticleRecord]
    var store: PackStore
    var diagnostics: [Diagnostic]
}
