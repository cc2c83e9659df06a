import Articles
package import Cataloging

/// Fingerprints of what pages show of people and tags, made once for a build: each stands on many pages.
package struct NameDigests: Sendable {
    /// Of the name and address of each person.
    let people: [UInt64]
    /// The same with what a person is sorted by: people who come up equally often stand by it.
    let sortedPeople: [UInt64]
    /// Of the name and address of each tag.
    let tags: [UInt64]

    package init(_ catalog: Catalog) {
        people = catalog.people.map { Self.digest(of: $0) }
        sortedPeople = catalog.people.map { Self.digest(of: $0, $0.sortName) }
        tags = catalog.tags.map { Self.digest(of: $0) }
    }

    private static func digest(of page: some NamedPage, _ more: String = "") -> UInt64 {
        var hasher = FingerprintHasher()
        hasher.combine(page.name)
        hasher.combine(page.path)
        hasher.combine(more)
        return hasher.finalize().low
    }
}
