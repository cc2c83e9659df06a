import Articles
import Cataloging
import Theming

extension ListPageMaker {
    /// Articles that stand in two columns below the lead.
    private static let seconds = 6
    /// Tags on the front page at most.
    private static let topTags = 30

    /// The data of `front.html`.
    func frontPage() -> FrontPage {
        let catalog = context.catalog
        let entries = items.map { context.entry($0, on: path) }
        var page = FrontPage(frame: frame())
        page.lead = entries.first
        page.seconds = Array(entries.dropFirst().prefix(Self.seconds))
        page.entries = Array(entries.dropFirst(Self.seconds + 1))
        page.pagination = pagination
        page.years = catalog.archive.years.map { year in
            ThemeLink(
                name: String(year.year), url: context.address(of: year.path, from: path),
                count: context.words.number(year.articles.count))
        }
        let commonest = catalog.tags.indices.sorted {
            let (left, right) = (catalog.tags[$0].articles.count, catalog.tags[$1].articles.count)
            return left != right ? left > right : $0 < $1
        }
        page.topTags = commonest.prefix(Self.topTags).map { number in
            let tag = catalog.tags[number]
            return ThemeLink(
                name: tag.name, url: context.address(of: tag.path, from: path),
                count: context.words.number(tag.articles.count))
        }
        page.count = context.words.articles(catalog.articleCount)
        return page
    }
}
