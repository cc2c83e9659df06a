package import Articles

/// Hashes of the lines at the edges of one source: what a profile of the collection is made of, and all that it says of the source.
///
/// They are kept from build to build, so that a source is read again only when it changed.
package struct EdgeHashes: Sendable, Hashable {
    /// Without repeats, in ascending order.
    package let hashes: [UInt64]

    package init(_ hashes: [UInt64]) { self.hashes = hashes }

    /// The edges of a text, UTF-8 with line feeds.
    package init(of text: [UInt8]) {
        hashes = Set(EdgeLines.lines(of: text).map { EdgeLines.hash($0.bytes) }).sorted()
    }
}

extension CollectionProfileGatherer {
    /// Counts the lines of a source once each; `path` is that of the source, of which the folder counts.
    package mutating func add(_ edges: EdgeHashes, path: String) {
        count(edges.hashes, folder: EdgeLines.folder(of: path))
    }
}

extension CollectionProfile {
    /// What the profile says of a source, for the key of its import: it changes only with the lines that repeat.
    package func verdict(on edges: EdgeHashes, path: String) -> Fingerprint {
        var hasher = FingerprintHasher()
        let folder = EdgeLines.folder(of: path)
        for hash in edges.hashes where repeats(hash, folder: folder) { hasher.combine(hash) }
        return hasher.finalize()
    }
}
