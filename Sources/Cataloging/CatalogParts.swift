import Articles

/// The parts of a catalog that depend neither on addresses nor on each other, so that they can be made at the same time.
package struct CatalogParts: Sendable {
    /// Articles, newest first, those without a date last.
    let order: [Int]
    let archive: Archive
    let people: PersonIndex
    let tags: TagIndex
    let series: [Series]
    let issues: [Issue]
    /// For each article the path that it gets unless it asks for another; empty where that depends on people.
    let standardPaths: [String]

    /// Makes the parts one after the other.
    package init(_ input: CatalogInput) {
        let order = Self.newestFirst(input.articles)
        self.init(
            order: order, archive: Archive(records: input.articles, order: order),
            people: Self.people(input, order), tags: Self.tags(input, order),
            series: Self.series(input, order), issues: Self.issues(input, order),
            standardPaths: Self.standardPaths(input))
    }

    /// Makes the parts at the same time.
    package static func concurrently(_ input: CatalogInput) async -> CatalogParts {
        let order = newestFirst(input.articles)
        async let people = people(input, order)
        async let tags = tags(input, order)
        async let paths = standardPaths(input)
        async let series = series(input, order)
        async let issues = issues(input, order)
        let archive = Archive(records: input.articles, order: order)
        return await CatalogParts(
            order: order, archive: archive, people: people, tags: tags, series: series, issues: issues,
            standardPaths: paths)
    }

    private init(
        order: [Int], archive: Archive, people: PersonIndex, tags: TagIndex, series: [Series],
        issues: [Issue],
        standardPaths: [String]
    ) {
        self.order = order
        self.archive = archive
        self.people = people
        self.tags = tags
        self.series = series
        self.issues = issues
        self.standardPaths = standardPaths
    }

    private static func newestFirst(_ records: [ArticleRecord]) -> [Int] {
        let keys = records.map { $0.date?.order ?? -1 }
        return records.indices.sorted { keys[$0] != keys[$1] ? keys[$0] > keys[$1] : $0 < $1 }
    }

    private static func people(_ input: CatalogInput, _ order: [Int]) -> PersonIndex {
        var people = PersonIndex(input.articles, order: order, authority: input.people)
        people.sort()
        return people
    }

    private static func tags(_ input: CatalogInput, _ order: [Int]) -> TagIndex {
        TagIndex(input.articles, derived: input.derivedTags, order: order, authority: input.tags)
    }

    private static func series(_ input: CatalogInput, _ order: [Int]) -> [Series] {
        SeriesIndex(input.articles, order: order, folders: input.seriesFolders).series
    }

    private static func issues(_ input: CatalogInput, _ order: [Int]) -> [Issue] {
        IssueIndex(input.articles, order: order).issues
    }

    private static func standardPaths(_ input: CatalogInput) -> [String] {
        let wanted = WantedPaths(pattern: input.permalink)
        return input.permalink.hasAuthor ? [] : input.articles.map { wanted.standard(for: $0, author: nil) }
    }
}
