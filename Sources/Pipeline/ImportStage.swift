import Articles
import Files
import Importing
import Publishing

/// Imports all sources of a site, on all cores.
struct ImportStage: Sendable {
    let folder: SiteFolder
    let settings: ImportSettings
    let parallel: Parallel
    let progress: Progress

    /// Sources in one piece of work: enough to make writing worth it, few enough to keep all cores busy to the end.
    private static let chunk = 64

    func run(_ sources: SourceCollection) async throws -> Collection {
        let store = try PackStore(creating: FilePath.join(folder.cache, "articles"))
        let files = sources.articles + sources.pages
        let importer = ArticleImporter(settings: settings)
        let counter = progress.counter("Reading", of: files.count)
        let chunks = try await parallel.map(count: files.count, chunk: Self.chunk) { range, _ in
            let chunk = try importChunk(files[range], with: importer, into: store)
            counter.advance(by: range.count)
            return chunk
        }
        var articles: [ArticleRecord] = []
        articles.reserveCapacity(sources.articles.count)
        var diagnostics: [Diagnostic] = []
        for chunk in chunks {
            articles += chunk.records
            diagnostics += chunk.diagnostics
        }
        let prefix = SiteFolder.pages + "/"
        let firstPage = articles.firstIndex { $0.source.hasPrefix(prefix) } ?? articles.count
        let pages = Array(articles[firstPage...])
        articles.removeSubrange(firstPage...)
        return Collection(articles: articles, pages: pages, store: store, diagnostics: diagnostics)
    }

    private struct Chunk: Sendable {
        var records: [ArticleRecord] = []
        var diagnostics: [Diagnostic] = []
    }

    /// Imports some files; their bodies go into the store in one write.
    private func importChunk(
        _ files: ArraySlice<SourceFile>, with importer: ArticleImporter, into store: PackStore
    ) throws -> Chunk {
        var chunk = Chunk()
        var bytes: [UInt8] = []
        for file in files {
            let (articles, problems) = importer.articles(
                path: file.path, location: folder.path(of: file.path))
            chunk.diagnostics += problems
            for article in articles {
                let location = StoredLocation(
                    offset: Int64(bytes.count), markdownLength: article.stored.markdown.count,
                    htmlLength: article.stored.html.count)
                bytes += article.stored.markdown
                bytes += article.stored.html
                chunk.diagnostics += article.article.diagnostics
                chunk.records.append(article.record(at: location))
            }
        }
        let start = store.reserve(bytes.count)
        try store.write(bytes, at: start)
        for index in chunk.records.indices { chunk.records[index].location.offset += start }
        return chunk
    }
}
