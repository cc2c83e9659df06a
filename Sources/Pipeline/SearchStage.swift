import Articles
import Cataloging
import Files
import Indexing
import Publishing

/// Sorts the analysed words of all articles for the search index, on all cores.
struct SearchStage: Sendable {
    let folder: SiteFolder
    let parallel: Parallel

    func run(_ catalog: Catalog, _ store: PackStore) async throws -> SearchIndex {
        // What a build that was killed left there is of no use.
        clear()
        try FolderListing.create(folder.searchScratch)
        let articles = catalog.articles.map { Self.indexed($0, in: catalog) }
        let builder = SearchIndexBuilder(articles: articles, scratch: folder.searchScratch)
        let chunks = builder.chunks
        let runs = try await parallel.map(count: chunks.count, chunk: 1) { range, _ in
            try range.flatMap { number in
                try builder.run(chunks[number]) { article in
                    AnalysedArticle(bytes: try store.analysis(at: catalog.records[article].location))
                }
            }
        }
        return SearchIndex(builder: builder, runs: runs.flatMap(\.self))
    }

    /// Removes what is of no use once the index is written.
    func clear() {
        let names = (try? FolderListing.names(in: folder.searchScratch)) ?? []
        for name in names {
            try? FileRemoval.remove(
                FilePath.join(folder.searchScratch, String(decoding: name, as: UTF8.self)))
        }
    }

    private static func indexed(_ article: Int, in catalog: Catalog) -> IndexedArticle {
        let record = catalog.records[article]
        return IndexedArticle(
            date: record.metadata.date, url: PercentEncoding.encoded(catalog.addresses[article].page),
            title: record.title, authors: catalog.authors[article].map { catalog.people[$0].name },
            tags: catalog.tagsOfArticle[article].map { catalog.tags[$0].name }, language: record.language)
    }
}
