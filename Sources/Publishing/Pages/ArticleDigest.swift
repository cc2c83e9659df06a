import Articles
package import Cataloging

/// Fingerprints of what pages show of an article, made once for a build: the keys of pages are made of them, so that a page
/// that stays as it is costs next to nothing.
package struct ArticleDigest: Sendable {
    /// Everything that lists and neighbours show of it.
    let entry: Fingerprint
    /// What the lists that it is in say of it beside its entry: its year, authors and tags.
    let companions: Fingerprint

    package init(_ article: Int, in catalog: Catalog) {
        entry = Self.entry(article, in: catalog)
        companions = Self.companions(of: article, in: catalog)
    }

    private static func entry(_ article: Int, in catalog: Catalog) -> Fingerprint {
        var hasher = FingerprintHasher()
        hasher.combine(catalog.records[article].title)
        hasher.combine(catalog.records[article].abstract)
        hasher.combine(catalog.records[article].language)
        hasher.combine(catalog.records[article].metadata.isDraft)
        combine(catalog.records[article].metadata.date, into: &hasher)
        hasher.combine(catalog.addresses[article].page)
        hasher.combine(catalog.authors[article].count)
        for number in catalog.authors[article] { combine(catalog.people[number], into: &hasher) }
        return hasher.finalize()
    }

    private static func companions(of article: Int, in catalog: Catalog) -> Fingerprint {
        var hasher = FingerprintHasher()
        hasher.combine(catalog.records[article].metadata.date?.year ?? 0)
        hasher.combine(catalog.authors[article].count)
        for number in catalog.authors[article] {
            combine(catalog.people[number], into: &hasher)
            // People who come up equally often stand by it.
            hasher.combine(catalog.people[number].sortName)
        }
        for number in catalog.tagsOfArticle[article] { combine(catalog.tags[number], into: &hasher) }
        return hasher.finalize()
    }

    /// Those who had a part in an article beside its authors.
    static func combine(
        _ contributors: [ArticleContributor], in catalog: Catalog, into hasher: inout FingerprintHasher
    ) {
        hasher.combine(contributors.count)
        for contributor in contributors {
            hasher.combine(contributor.role.rawValue)
            hasher.combine(contributor.name)
            if let person = contributor.person { combine(catalog.people[person], into: &hasher) }
        }
    }

    static func combine(_ page: some NamedPage, into hasher: inout FingerprintHasher) {
        hasher.combine(page.name)
        hasher.combine(page.path)
    }

    private static func combine(_ date: PartialDate?, into hasher: inout FingerprintHasher) {
        hasher.combine(date?.year ?? 0)
        hasher.combine(date?.month ?? 0)
        hasher.combine(date?.day ?? 0)
        hasher.combine(date?.time?.secondOfDay ?? -1)
        hasher.combine(date?.time?.offsetMinutes ?? Int.min)
        hasher.combine(Int(date?.qualifiers.rawValue ?? 0))
    }
}
