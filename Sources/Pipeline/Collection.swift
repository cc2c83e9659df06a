import Articles
import Files
import Publishing

/// All articles of a site, imported: their records, and the store of their bodies.
struct Collection: Sendable {
    /// Records of the articles, by source path.
    private(set) var articles: [ArticleRecord] = []
    /// Records of the site's own pages, by source path.
    private(set) var pages: [ArticleRecord] = []
    /// Warnings and errors.
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var notes = NoteCounts()
    let store: PackStore
    /// What was imported, by source.
    let entries: [ImportEntry]
    /// Whether the entries, or their store, are not those of the last build.
    let isChanged: Bool
    let cached: CachedEntries
    /// What importing each source cost; empty where nobody asked.
    let costs: [ArticleCost]

    /// Whether the next build may trust the stamps of all sources.
    var isSettled: Bool { !entries.contains(where: \.isFresh) }

    /// Bytes of all sources.
    var bytes: Int { entries.reduce(0) { $0 &+ Int($1.stamp.size) } }

    /// Sorts out the entries: those of articles come first, then those of pages.
    init(
        entries: [ImportEntry], articleCount: Int, store: PackStore, isChanged: Bool, cached: CachedEntries,
        costs: [ArticleCost]
    ) {
        self.costs = costs
        self.store = store
        self.entries = entries
        self.isChanged = isChanged
        self.cached = cached
        articles.reserveCapacity(entries.count)
        for (number, entry) in entries.enumerated() {
            if !entry.diagnostics.isEmpty { diagnostics += entry.diagnostics }
            if let stored = entry.notes { notes.add(stored.counts) }
            for record in entry.records {
                if number < articleCount { articles.append(record) } else { pages.append(record) }
            }
        }
    }
}
