import Publishing

/// Which entries of a collection stand in the cache of the last build, at the same places.
struct CachedEntries: Sendable {
    /// For each entry of the collection.
    private let isCached: [Bool]
    /// How many entries the cache has.
    private let count: Int

    /// - Parameters:
    ///   - isKept: For each entry whether it is as it was in the cache.
    ///   - known: The cache; nil where nothing of it can be used.
    init(_ entries: [ImportEntry], isKept: [Bool], known: KnownImports?) {
        count = known?.count ?? 0
        isCached = entries.indices.map { isKept[$0] && known?.path(at: $0) == entries[$0].path }
    }

    /// Whether a chunk of the cache is that of the collection, byte for byte.
    func holdsChunk(_ range: Range<Int>) -> Bool {
        (range.count == ImportCache.chunk || count == isCached.count) && isCached[range].allSatisfy(\.self)
    }
}
