import Articles
import Cataloging
import Settings
import Theming

/// A list of articles with pages of its own: those of a tag, an author, a month.
struct ArticleList: Sendable {
    enum Kind: Sendable {
        case front
        case tag(Int)
        case person(Int)
        /// Place of the year in the archive.
        case year(Int)
        /// Places of the year and the month in the archive.
        case month(year: Int, month: Int)
        case undated
    }

    enum Grouping: Sendable {
        case none, byYear, byMonth
    }

    var kind: Kind
    var address: ListAddress
    var heading: String
    /// Articles, newest first.
    var items: [Int]

    var grouping: Grouping {
        switch kind {
        case .tag, .person: .byYear
        case .year: .byMonth
        case .front, .month, .undated: .none
        }
    }

    /// Path of the list's feed, for the lists that have one.
    var feed: String? {
        switch kind {
        case .front, .tag, .person: address.feed
        case .year, .month, .undated: nil
        }
    }
}

extension ArticleList {
    /// All lists of a site, the front page first.
    static func all(in context: SiteContext) -> [ArticleList] {
        let catalog = context.catalog
        var lists = [
            ArticleList(
                kind: .front, address: ListAddress(first: SitePaths.home), heading: context.title,
                items: catalog.order)
        ]
        lists += catalog.tags.enumerated().map { number, tag in
            ArticleList(
                kind: .tag(number), address: ListAddress(first: tag.path), heading: tag.name,
                items: tag.articles)
        }
        lists += catalog.people.enumerated().map { number, person in
            ArticleList(
                kind: .person(number), address: ListAddress(first: person.path), heading: person.name,
                items: person.articles)
        }
        for (number, year) in catalog.archive.years.enumerated() {
            lists.append(
                ArticleList(
                    kind: .year(number), address: ListAddress(first: year.path), heading: String(year.year),
                    items: year.articles))
            lists += year.months.enumerated().map { place, month in
                ArticleList(
                    kind: .month(year: number, month: place), address: ListAddress(first: month.path),
                    heading: context.dates.text(year: month.year, month: month.month), items: month.articles)
            }
        }
        if !catalog.archive.undated.isEmpty {
            lists.append(
                ArticleList(
                    kind: .undated, address: ListAddress(first: SitePaths.undated),
                    heading: context.words["undated"],
                    items: catalog.archive.undated))
        }
        return lists
    }
}
