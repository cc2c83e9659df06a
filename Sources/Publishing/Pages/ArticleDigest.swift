import Articles
package import Cataloging

/// Fingerprints of what pages show of an article, made once for a build: the keys of pages are made of them, so that a page
/// that stays as it is costs next to nothing.
package struct ArticleDigest: Sendable {
    /// Everything that lists and neighbours show of it.
    let entry: Fingerprint
    /// What the lists that it is in say of it beside its entry: its year, authors and tags.
    let companions: Fingerprint

    package init(_ article: Int, in catalog: Catalog, _ names: NameDigests) {
        entry = Self.entry(article, in: catalog, names)
        companions = Self.companions(of: article, in: catalog, names)
    }

    private static func entry(_ article: Int, in catalog: Catalog, _ names: NameDigests) -> Fingerprint {
        var hasher = FingerprintHasher()
        let record = catalog.records[article]
        hasher.combine(record.title)
        hasher.combine(record.abstract)
        hasher.combine(record.language)
        hasher.combine(record.isDraft)
        combine(record.date, into: &hasher)
        hasher.combine(catalog.addresses[article].page)
        hasher.combine(catalog.authors[article].count)
        for number in catalog.authors[article] { hasher.append(names.people[number]) }
        return hasher.finalize()
    }

    private static func companions(
        of article: Int, in catalog: Catalog, _ names: NameDigests
    ) -> Fingerprint {
        var hasher = FingerprintHasher()
        hasher.combine(catalog.records[article].date?.year ?? 0)
        hasher.combine(catalog.authors[article].count)
        for number in catalog.authors[article] { hasher.append(names.sortedPeople[number]) }
        for number in catalog.tagsOfArticle[article] { hasher.append(names.tags[number]) }
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
