import Articles
import Files
import Importing
import Publishing

/// Imports the sources of a site that changed since the last build, on all cores.
struct ImportStage: Sendable {
    let folder: SiteFolder
    let settings: ImportSettings
    /// Fingerprint of all that imports depend on besides the sources.
    let key: Fingerprint
    let parallel: Parallel
    let progress: Progress

    /// Sources in one piece of work: enough to make writing worth it, few enough to keep all cores busy to the end.
    private static let chunk = 64

    func run(_ sources: SourceCollection) async throws -> Collection {
        let cache = try await KnownImports(cache: ImportCache(reading: folder.imports), parallel: parallel)
        let opened = cache.flatMap { PackStore(opening: folder.store, named: $0.store) }
        let store = try opened ?? PackStore(creating: folder.store)
        let known = opened == nil ? nil : cache
        let importer = SourceImport(
            importer: ArticleImporter(settings: settings), folder: folder, canReuse: known?.key == key,
            start: WallClock.now)

        let files = sources.articles + sources.pages
        let counter = progress.counter("Reading", of: files.count)
        let chunks = try await parallel.map(count: files.count, chunk: Self.chunk) { range, _ in
            var chunk = ImportChunk()
            for file in files[range] { chunk.add(importer.run(file, known: known?[file.path])) }
            try chunk.store(in: store)
            counter.advance(by: range.count)
            return chunk
        }
        var entries: [ImportEntry] = []
        entries.reserveCapacity(files.count)
        for chunk in chunks { entries += chunk.entries }
        let isChanged =
            known?.key != key || known?.count != entries.count || chunks.contains { $0.hasChanges }
        let kept = try compacted(store, &entries)
        return Collection(entries: entries, store: kept, isChanged: isChanged || kept !== store)
    }

    /// Writes down what was imported, where it is not as it was.
    func save(_ collection: Collection) async throws {
        guard collection.isChanged else { return }
        let entries = collection.entries
        let chunks = try await parallel.map(count: entries.count, chunk: ImportCache.chunk) { range, _ in
            ImportCache.encoded(entries[range])
        }
        try ImportCache.write(chunks, key: key, store: collection.store.name, to: folder.imports)
    }

    /// A store without the bodies that nobody needs any more, where these outweigh the rest; otherwise the same store.
    private func compacted(_ store: PackStore, _ entries: inout [ImportEntry]) throws -> PackStore {
        let live = entries.lazy.flatMap(\.records).reduce(Int64(0)) { $0 + Int64($1.location.length) }
        guard store.size > 2 * live + 16_000_000 else { return store }
        let fresh = try PackStore(creating: folder.store)
        for entry in entries.indices {
            for record in entries[entry].records.indices {
                let location = entries[entry].records[record].location
                let bytes = try store.markdown(at: location) + store.html(at: location)
                let offset = fresh.reserve(bytes.count)
                try fresh.write(bytes, at: offset)
                entries[entry].records[record].location.offset = offset
            }
        }
        return fresh
    }
}
