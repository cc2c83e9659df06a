import Articles
import Cataloging
import Files
import Indexing
import Publishing

/// Sorts the analysed words of all articles for the search index, on all cores.
struct SearchStage: Sendable {
    let folder: SiteFolder
    /// Which program is at work.
    let program: Fingerprint
    let parallel: Parallel

    func run(_ catalog: Catalog, _ store: PackStore) async throws -> SearchIndex {
        // What a build that was killed left there is of no use.
        clear()
        try FolderListing.create(folder.searchScratch)
        let articles = catalog.articles.map { Self.indexed($0, in: catalog) }
        let analyses = catalog.articles.map { AnalysisPlace(catalog.records[$0].location) }
        let builder = SearchIndexBuilder(
            articles: articles, analyses: analyses, scratch: folder.searchScratch, kept: folder.searchIndex,
            program: program)
        if let work = try builder.changes(store.analysis) {
            return SearchIndex(builder: builder, work: work)
        }
        let chunks = builder.chunks
        let runs = try await parallel.map(count: chunks.count, chunk: 1) { range, _ in
            try range.flatMap { try builder.run(chunks[$0], terms: store.analysis) }
        }
        return SearchIndex(builder: builder, work: builder.all(runs.flatMap(\.self)))
    }

    /// Forgets the index of the last build.
    static func forget(_ folder: SiteFolder) throws(FileError) {
        for name in (try? FolderListing.names(in: folder.searchIndex)) ?? [] {
            try FileRemoval.remove(FilePath.join(folder.searchIndex, String(decoding: name, as: UTF8.self)))
        }
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
            date: record.date, url: PercentEncoding.encoded(catalog.addresses[article].page),
            title: record.title, authors: catalog.authors[article].map { catalog.people[$0].name },
            tags: catalog.tagsOfArticle[article].map { catalog.tags[$0].name }, language: record.language)
    }
}

extension AnalysisPlace {
    /// The place of what search needs of an article.
    fileprivate init(_ location: StoredLocation) {
        self.init(
            offset: location.offset + Int64(location.markdownLength + location.htmlLength),
            length: location.analysisLength, fingerprint: location.analysisFingerprint)
    }
}
