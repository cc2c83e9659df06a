import Publishing

/// Which entries of a collection stand in the cache of the last build, at the same places.
struct CachedEntries: Sendable {
    /// For each entry of the collection.
    private let isCached: [Bool]
    /// How many entries the cache has.
    private let count: Int

    /// - Parameters:
    ///   - items: What became of each source.
    ///   - known: The cache; nil where nothing of it can be used.
    init(_ items: some Sequence<ImportChunk.Item>, known: KnownImports?) {
        count = known?.count ?? 0
        isCached = items.enumerated().map { number, item in
            guard known != nil, case .kept(let place) = item else { return false }
            return place == number
        }
    }

    /// Whether a chunk of the cache is that of the collection, byte for byte.
    func holdsChunk(_ range: Range<Int>) -> Bool {
        (range.count == ImportCache.chunk || count == isCached.count) && isCached[range].allSatisfy(\.self)
    }
}
