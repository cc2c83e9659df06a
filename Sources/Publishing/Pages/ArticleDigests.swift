import Articles
package import Cataloging

/// Fingerprints of what pages show of articles, made once for a build: the keys of pages are made of them, so that a page
/// that stays as it is costs next to nothing.
package struct ArticleDigests: Sendable {
    /// For each article, everything that lists and neighbours show of it.
    let entries: [Fingerprint]

    package init(_ catalog: Catalog) {
        entries = catalog.articles.map { Self.entry($0, in: catalog) }
    }

    private static func entry(_ article: Int, in catalog: Catalog) -> Fingerprint {
        let record = catalog.records[article]
        var hasher = FingerprintHasher()
        hasher.combine(record.title)
        hasher.combine(record.abstract)
        hasher.combine(record.language)
        hasher.combine(record.metadata.isDraft)
        hasher.combine(record.metadata.date?.description ?? "")
        hasher.combine(catalog.addresses[article].page)
        hasher.combine(catalog.authors[article].count)
        for number in catalog.authors[article] { combine(catalog.people[number], into: &hasher) }
        return hasher.finalize()
    }

    static func combine(_ page: some NamedPage, into hasher: inout FingerprintHasher) {
        hasher.combine(page.name)
        hasher.combine(page.path)
    }
}
