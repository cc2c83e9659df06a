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
    let options: BuildOptions
    let parallel: Parallel
    let progress: Progress

    /// Sources in one piece of work: enough to make writing worth it, few enough to keep all cores busy to the end.
    private static let chunk = 64
    /// Entries that are encoded before they are written.
    private static let saved = 32 * ImportCache.chunk

    func run(_ sources: SourceCollection) async throws -> Collection {
        // Made while the cache is read.
        async let making = ArticleImporter(settings: settings)
        let cache = try await KnownImports(
            cache: ImportCache(reading: folder.imports), parallel: parallel)
        if let cache, !options.allowsRemoved {
            let lost = LostSources(sources, known: cache).diagnostics
            if !lost.isEmpty { throw BuildStop(ending: .stopped, diagnostics: lost) }
        }
        // A build that was stopped may have left a store that no cache knows.
        try PackStore.removeAll(in: folder.cache, but: cache?.store)
        let opened = cache.flatMap { PackStore(openingIn: folder.cache, named: $0.store) }
        let store = try opened ?? PackStore(creatingIn: folder.cache)
        let known = opened == nil ? nil : cache
        let files = sources.articles + sources.pages
        // Where the program or the settings changed, edges may be seen otherwise.
        let canReuse = known?.key == key
        let places = known?.places(of: files) ?? [Int?](repeating: nil, count: files.count)
        var articles = await making
        let profile = try await ProfileStage(importer: articles, folder: folder, parallel: parallel)
            .run(files, known: canReuse && !options.comparesContent ? known : nil, places: places)
        articles.profile = profile.profile
        let importer = SourceImport(
            importer: articles, folder: folder, profile: profile, imports: known, canReuse: canReuse,
            trustsStamps: !options.comparesContent, start: WallClock.now)

        let importing = ChunkImport(
            importer: importer, files: files, places: places, measures: options.isProfiled)
        let counter = progress.counter("Reading", of: files.count)
        let chunks = try await parallel.map(
            count: files.count, chunk: Self.chunk, keeping: { [settings] in ArticleAnalyst(settings) }
        ) { range, _, analyst in
            var chunk = await importing.run(range, &analyst)
            try chunk.store(in: store)
            counter.advance(by: range.count)
            return chunk
        }
        let items = chunks.flatMap(\.items)
        var entries: [ImportEntry] = []
        entries.reserveCapacity(items.count)
        for item in items {
            switch item {
            case .kept(let place): if let known { entries.append(known[place]) }
            case .new(let entry): entries.append(entry)
            }
        }
        let isChanged =
            known?.key != key || known?.count != entries.count || chunks.contains(where: \.hasChanges)
        let kept = try compacted(store, &entries)
        return Collection(
            entries: entries, articleCount: sources.articles.count, store: kept,
            isChanged: isChanged || kept !== store,
            cached: CachedEntries(items, known: kept === store ? known : nil),
            costs: chunks.flatMap(\.costs))
    }

    /// Writes down what was imported, where it is not as it was.
    func save(_ collection: Collection) async throws {
        guard collection.isChanged else { return }
        let entries = collection.entries
        let cache = try ImportCache(reading: folder.imports)
        var writer = try ImportCacheWriter(folder.imports)
        for start in stride(from: 0, to: entries.count, by: Self.saved) {
            let count = min(Self.saved, entries.count - start)
            let chunks = try await parallel.map(count: count, chunk: ImportCache.chunk) { range, number in
                let range = start + range.lowerBound..<start + range.upperBound
                let number = start / ImportCache.chunk + number
                if let cache, collection.cached.holdsChunk(range), let bytes = cache.bytes(ofChunk: number) {
                    return bytes
                }
                return ImportCache.encoded(entries[range])
            }
            for chunk in chunks { try writer.append(chunk) }
        }
        try writer.finish(key: key, store: collection.store.name)
        // Only now: until then the cache names another store, which has the last good versions of sources that are broken.
        try PackStore.removeAll(in: folder.cache, but: collection.store.name)
    }

    /// A store without what nobody needs any more, where that outweighs the rest; otherwise the same store.
    private func compacted(_ store: PackStore, _ entries: inout [ImportEntry]) throws -> PackStore {
        var live: Int64 = 0
        for entry in entries {
            for record in entry.records { live += Int64(record.location.length) }
            live += Int64(entry.notes?.length ?? 0)
        }
        guard store.size > 2 * live + 16_000_000 else { return store }
        let fresh = try PackStore(creatingIn: folder.cache)
        func move(_ bytes: [UInt8]) throws -> Int64 {
            let offset = fresh.reserve(bytes.count)
            try fresh.write(bytes, at: offset)
            return offset
        }
        for entry in entries.indices {
            for record in entries[entry].records.indices {
                let location = entries[entry].records[record].location
                let bytes =
                    try store.markdown(at: location) + store.html(at: location)
                    + store.analysis(at: location) + store.topics(at: location)
                entries[entry].records[record].location.offset = try move(bytes)
            }
            guard let notes = entries[entry].notes else { continue }
            entries[entry].notes?.offset = try move(store.notes(at: notes))
        }
        return fresh
    }
}
