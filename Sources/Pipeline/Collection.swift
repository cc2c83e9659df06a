import Articles
import Publishing

/// All articles of a site, imported: their records, and the store of their bodies.
struct Collection: Sendable {
    /// Records of the articles, by source path.
    private(set) var articles: [ArticleRecord] = []
    /// Records of the site's own pages, by source path.
    private(set) var pages: [ArticleRecord] = []
    private(set) var diagnostics: [Diagnostic] = []
    let store: PackStore
    /// What was imported, by source.
    let entries: [ImportEntry]
    /// Whether the entries, or their store, are not those of the last build.
    let isChanged: Bool

    /// Sorts out the entries of articles and pages.
    init(entries: [ImportEntry], store: PackStore, isChanged: Bool) {
        self.store = store
        self.entries = entries
        self.isChanged = isChanged
        articles.reserveCapacity(entries.count)
        let prefix = SiteFolder.pages + "/"
        for entry in entries {
            diagnostics += entry.diagnostics
            if entry.path.hasPrefix(prefix) { pages += entry.records } else { articles += entry.records }
        }
    }
}
