/// Counts the lines at the edges of sources, one source after the other.
///
/// Several gatherers may work side by side and be merged: the profile does not depend on the order.
package struct CollectionProfileGatherer: Sendable {
    /// In how many sources each line stands, by the hash of line and folder.
    private var counts: [UInt64: Int32] = [:]
    /// How many sources each folder has; the hash of no folder counts them all.
    private var sources: [UInt64: Int32] = [:]

    /// A line must stand in this many sources, and in one of twenty.
    private static let least = 3
    private static let share = 20

    package init() {}

    /// Counts the lines of a source once each.
    ///
    /// - Parameters:
    ///   - text: UTF-8 with line feeds.
    ///   - path: path of the source, of which the folder counts.
    package mutating func add(_ text: [UInt8], path: String) {
        add(EdgeHashes(of: text), path: path)
    }

    mutating func count(_ hashes: [UInt64], folder: String) {
        for place in [nil, folder] {
            sources[EdgeLines.combined(0, folder: place), default: 0] += 1
            for hash in hashes { counts[EdgeLines.combined(hash, folder: place), default: 0] += 1 }
        }
    }

    /// Adds what another gatherer counted.
    package mutating func merge(_ other: CollectionProfileGatherer) {
        counts.merge(other.counts, uniquingKeysWith: +)
        sources.merge(other.sources, uniquingKeysWith: +)
    }

    /// The lines that repeat.
    package func profile() -> CollectionProfile {
        // A key tells its folder by its low bits alone; two folders that share them count as one large folder.
        var sizes: [UInt64: Int32] = [:]
        for (folder, count) in sources { sizes[folder & EdgeLines.folderBits, default: 0] += count }
        var repeated: Set<UInt64> = []
        for (key, count) in counts where count >= Self.least {
            guard let size = sizes[key & EdgeLines.folderBits], Int(count) * Self.share >= Int(size) else {
                continue
            }
            repeated.insert(key)
        }
        return CollectionProfile(repeated: repeated)
    }
}
