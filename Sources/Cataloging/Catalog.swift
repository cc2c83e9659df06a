package import Articles

/// The collection as a whole: everything that depends on more than one article, decided once.
///
/// Articles are known by their number: their place in `articles`, which is the order of their sources. A class, since all tasks
/// share it and a copy of its many parts for each page would have its price; nothing in it changes.
package final class Catalog: Sendable {
    /// Articles, then the site's own pages, by source path.
    package let records: [ArticleRecord]
    /// How many of `records` are articles.
    package let articleCount: Int
    /// Addresses of `records`.
    package let addresses: [ArticleAddress]
    /// Articles, newest first, those without a date last.
    package let order: [Int]
    /// Place of each article in `order`.
    package let positions: [Int]
    /// People, by name as lists sort it.
    package let people: [Person]
    /// For each article, its authors: numbers in `people`.
    package let authors: [[Int]]
    /// For the articles that have them, those who had a part in them beside the authors.
    package let contributors: [Int: [ArticleContributor]]
    /// Tags, by name as lists sort it.
    package let tags: [Tag]
    /// For each article, its tags: numbers in `tags`.
    package let tagsOfArticle: [[Int]]
    /// Articles whose tags were made of their text.
    package let articlesWithDerivedTags: Set<Int>
    /// Series and issues.
    package let collections: SeriesCatalog
    package let archive: Archive
    /// For each record, where its links lead.
    package let links: [[ResolvedLink]]
    /// Where links in the texts of the rules lead, by their destinations.
    package let ruleLinks: [String: ResolvedLink]
    /// Files that go to the site beside the articles that show them.
    package let assets: [AssetCopy]
    package let redirects: [Redirect]
    /// Addresses on record that nothing stands at any more, one for each article or page that is gone.
    package let missingAddresses: [RecordedAddress]
    /// What was on record.
    let ledger: AddressLedger
    /// What each record is known by over time.
    let identities: [String]
    /// Paths of the lists but those of people and tags, by what they are known by.
    let lists: [String: String]
    /// Paths of the static folder that go to the site.
    package let staticFiles: [String]
    package let diagnostics: [Diagnostic]

    /// Numbers of the articles, in the order of their sources.
    package var articles: Range<Int> { 0..<articleCount }
    /// Numbers of the site's own pages.
    package var pages: Range<Int> { articleCount..<records.count }

    /// Decides a collection; `parts` are made where they are not given.
    package init(_ input: CatalogInput, parts: CatalogParts? = nil) {
        let parts = parts ?? CatalogParts(input)
        let records = input.articles + input.pages
        let order = parts.order
        var positions = [Int](repeating: 0, count: order.count)
        for (position, article) in order.enumerated() { positions[article] = position }

        var book = AddressBook(input, records: records, parts: parts)
        let people = Self.people(parts.people, positions: positions, book: &book)
        var tagIndex = parts.tags
        let tags = Self.tags(&tagIndex, book: &book)
        let collections = SeriesCatalog(parts.series, parts.issues, book: &book)
        book.claimRedirects()

        var resolver = LinkResolver(records, files: input.files, book: book)
        let links = records.indices.map { resolver.resolve(records[$0], number: $0) }
        let ruleLinks = resolver.resolve(input.ruleLinks)

        self.records = records
        self.articleCount = input.articles.count
        self.addresses = book.addresses
        self.order = order
        self.positions = positions
        self.people = people
        self.authors = parts.people.groupsOfArticle
        self.contributors = parts.people.contributors
        self.tags = tags
        self.tagsOfArticle = tagIndex.groupsOfArticle
        self.articlesWithDerivedTags = tagIndex.derived
        self.collections = collections
        self.archive = parts.archive
        self.links = links
        self.ruleLinks = ruleLinks
        self.assets = resolver.assets
        self.redirects = book.redirects
        self.missingAddresses = book.missing
        self.ledger = book.ledger
        self.identities = book.identities
        self.lists = book.lists
        self.staticFiles = book.staticFiles
        self.diagnostics =
            book.diagnostics + resolver.diagnostics + parts.people.doubtDiagnostics(input.articles)
            + Self.missingPictures(people, input)
    }

    /// The article before this one in time; nil for the oldest, and for one without a date.
    package func older(than article: Int) -> Int? { neighbour(of: article, at: positions[article] + 1) }

    /// The article after this one in time; nil for the newest, and for one without a date.
    package func newer(than article: Int) -> Int? { neighbour(of: article, at: positions[article] - 1) }

    private func neighbour(of article: Int, at position: Int) -> Int? {
        guard records[article].date != nil, order.indices.contains(position) else { return nil }
        let other = order[position]
        return records[other].date == nil ? nil : other
    }
}
