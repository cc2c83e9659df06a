import Articles
import Publishing

/// What the last build imported, by source path.
struct KnownImports: Sendable {
    /// Fingerprint of all that imports depended on besides the sources.
    let key: Fingerprint
    /// Name of the store that the records point into.
    let store: UInt64
    private let entries: [ImportEntry]
    private let places: [String: Int]

    /// Reads all entries of a cache; nil when there is none, or when it is damaged.
    init?(cache: ImportCache?, parallel: Parallel) async throws {
        guard let cache else { return nil }
        let chunks = try await parallel.map(count: cache.chunkCount, chunk: 4) { range, _ in
            range.map { cache.entries(ofChunk: $0) }
        }
        var entries: [ImportEntry] = []
        entries.reserveCapacity(cache.chunkCount * ImportCache.chunk)
        for chunk in chunks.joined() {
            guard let chunk else { return nil }
            entries += chunk
        }
        var places: [String: Int] = [:]
        places.reserveCapacity(entries.count)
        for (place, entry) in entries.enumerated() { places[entry.path] = place }
        key = cache.key
        store = cache.store
        self.entries = entries
        self.places = places
    }

    var count: Int { entries.count }

    /// The path of the source at a place; nil behind the last.
    func path(at place: Int) -> String? { place < entries.count ? entries[place].path : nil }

    /// How many sources lay in a folder, in any depth.
    func count(below folder: String) -> Int {
        entries.count { $0.path.hasPrefix(folder + "/") }
    }

    /// The entry of a source.
    subscript(path: String) -> ImportEntry? { places[path].map { entries[$0] } }
}
