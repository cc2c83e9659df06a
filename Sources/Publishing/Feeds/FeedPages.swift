import Articles
import Cataloging
import Settings
import Theming

/// The Atom feeds of a site: one of the newest articles in full, one for each tag and author with summaries.
struct FeedPages: PageSource {
    private let context: SiteContext
    private let lists: [ArticleList]
    /// The site's absolute address.
    private let base: String

    init(context: SiteContext, lists: [ArticleList], base: String) {
        self.context = context
        self.lists = lists.filter { $0.feed != nil }
        self.base = base
    }

    var count: Int { lists.count }

    func pages(at index: Int, yield: PageTaker) throws {
        let list = lists[index]
        guard let path = list.feed else { return }
        let isSite = path == SitePaths.feed
        let title = context.title
        // A feed orders by time; what has no date has no place in it.
        let dated = list.items.lazy.filter { context.catalog.records[$0].date != nil }
        let feed = AtomFeed(
            title: isSite ? title : "\(list.heading) – \(title)",
            subtitle: isSite ? context.settings.subtitle : nil,
            id: EntryIdentity.urn(forList: path), selfURL: base + PercentEncoding.encoded(path),
            pageURL: context.absolute(list.address.first) ?? base, language: context.settings.language,
            author: title,
            rights: context.settings.rights,
            entries: dated.prefix(AtomFeed.limit).compactMap { entry($0, isFull: isSite) })
        try yield(path, feed.key) { try feed.write(to: &$0) }
    }

    private func entry(_ article: Int, isFull: Bool) -> AtomEntry? {
        let catalog = context.catalog
        let record = catalog.records[article]
        guard let published = record.date else { return nil }
        let content: AtomEntry.Content
        if isFull {
            let body = context.body(of: article, base: base)
            content = .full(fingerprint: body.fingerprint, load: body.load)
        } else {
            content = .summary(record.abstract)
        }
        return AtomEntry(
            title: record.title, id: EntryIdentity.urn(for: record),
            url: context.absolute(catalog.addresses[article].page) ?? base, published: published,
            updated: record.metadata.updated ?? published,
            authors: catalog.authors[article].map { catalog.people[$0].name },
            tags: catalog.tagsOfArticle[article].map { catalog.tags[$0].name }, language: record.language,
            rights: record.metadata.rights, content: content)
    }
}
