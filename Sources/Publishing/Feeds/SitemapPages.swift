import Articles
import Cataloging
import Settings

/// The sitemap of a site.
struct SitemapPages: PageSource {
    let context: SiteContext
    let lists: [ArticleList]
    /// The site's absolute address.
    let base: String

    let count = 1

    func pages(at index: Int, yield: PageTaker) throws {
        let catalog = context.catalog
        var entries: [Sitemap.Entry] = []
        func add(_ path: String, modified: PartialDate? = nil) {
            guard let url = context.absolute(path) else { return }
            // The protocol wants a whole day.
            let day = modified.flatMap { $0.day == nil ? nil : $0.withoutTime.description }
            entries.append(Sitemap.Entry(url: url, modified: day))
        }
        add(SitePaths.home)
        for path in [SitePaths.archive, SitePaths.authors, SitePaths.tags] { add(path) }
        for number in catalog.pages where !catalog.records[number].isDraft {
            add(catalog.addresses[number].page)
        }
        for article in catalog.order where !catalog.records[article].isDraft {
            let metadata = catalog.records[article].metadata
            add(catalog.addresses[article].page, modified: metadata.updated ?? metadata.date)
        }
        for list in lists {
            if case .front = list.kind { continue }
            add(list.address.first)
        }
        let collections = catalog.collections
        for path in [collections.seriesPath, collections.issuesPath] { if let path { add(path) } }
        for series in collections.series { add(series.path) }
        for issue in collections.issues { add(issue.path) }
        for file in Sitemap.files(for: entries, base: base) {
            try self.yield(file.bytes, at: file.path, to: yield)
        }
    }
}
