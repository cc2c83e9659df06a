import Articles
import Importing
import Publishing

/// What the last build imported, in the order of its sources.
struct KnownImports: Sendable {
    /// Fingerprint of all that imports depended on besides the sources.
    let key: Fingerprint
    /// Name of the store that the records point into.
    let store: UInt64
    /// How many entries there are.
    let count: Int
    /// Entries as the cache has them, so many in each chunk but the last.
    private let chunks: [[ImportEntry]]

    /// Reads all entries of a cache; nil when there is none, or when it is damaged.
    init?(cache: ImportCache?, parallel: Parallel) async throws {
        guard let cache else { return nil }
        let read = try await parallel.map(count: cache.chunkCount, chunk: 4) { range, _ in
            range.map { cache.entries(ofChunk: $0) }
        }
        let chunks = read.joined().compactMap(\.self)
        let isWhole = chunks.dropLast().allSatisfy { $0.count == ImportCache.chunk }
        guard chunks.count == cache.chunkCount, isWhole else { return nil }
        key = cache.key
        store = cache.store
        count = chunks.reduce(0) { $0 + $1.count }
        self.chunks = chunks
    }

    /// The entry at a place.
    subscript(place: Int) -> ImportEntry {
        _read { yield chunks[place / ImportCache.chunk][place % ImportCache.chunk] }
    }

    /// How many sources lay in a folder, in any depth.
    func count(below folder: String) -> Int {
        chunks.joined().count { $0.path.hasPrefix(folder + "/") }
    }

    /// For each file of a list the place of its entry; nil where there is none.
    ///
    /// Both have articles first, then pages, each by path, so that one walk over both is enough.
    func places(of files: [SourceFile]) -> [Int?] {
        var places: [Int?] = []
        places.reserveCapacity(files.count)
        let pages = SiteFolder.pages + "/"
        var next = 0
        for file in files {
            let isPage = file.path.hasPrefix(pages)
            while next < count {
                let path = self[next].path
                // Where one of the two lists has come to the pages, the other may not have.
                let isKnownPage = path.hasPrefix(pages)
                guard isKnownPage == isPage ? path < file.path : isPage else { break }
                next += 1
            }
            // As bytes: names in two normal forms are two files.
            let isKnown = next < count && self[next].path.utf8.elementsEqual(file.path.utf8)
            places.append(isKnown ? next : nil)
            if isKnown { next += 1 }
        }
        return places
    }
}
