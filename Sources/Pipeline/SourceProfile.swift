import Articles
import Importing

/// What the collection as a whole says of its sources of plain text.
struct SourceProfile: Sendable {
    var profile = CollectionProfile()
    /// The lines at the edges of each source, by its path.
    var edges: [String: EdgeHashes] = [:]

    /// What the profile says of a source, for the key of its import.
    func verdict(on path: String) -> Fingerprint {
        if edges.isEmpty { return Fingerprint(low: 0, high: 0) }
        return edges[path].map { profile.verdict(on: $0, path: path) } ?? Fingerprint(low: 0, high: 0)
    }
}
