import Articles
import Cataloging
import Settings
import Theming

extension ListPageMaker {
    /// Names beside a list at most.
    private static let companions = 24

    /// The data of `list.html`.
    func listPage() -> ListPage {
        var page = ListPage(frame: frame(), kind: kind)
        page.span = isFirst ? "" : span
        page.groups = groups()
        page.pagination = pagination
        guard isFirst else { return page }
        page.count = context.words.articles(list.items.count)
        switch list.kind {
        case .front, .undated: break
        case .tag(let number):
            page.years = years
            page.searchURL = search("tag")
            addTag(number, to: &page)
            page.coauthors = names(of: \.authors, in: \.people, without: nil)
            page.tags = names(of: \.tagsOfArticle, in: \.tags, without: number)
        case .person(let number):
            page.years = years
            page.searchURL = search("author")
            addProfile(number, to: &page)
            page.coauthors = names(of: \.authors, in: \.people, without: number)
            page.tags = names(of: \.tagsOfArticle, in: \.tags, without: nil)
        case .year(let place): addYear(place, to: &page)
        case .month(let year, let month): addMonth(year, month, to: &page)
        }
        return page
    }

    /// The search page that finds nothing but articles of the list.
    private func search(_ filter: String) -> String? {
        guard context.settings.search, !list.items.isEmpty else { return nil }
        let page = context.address(of: SitePaths.search, from: path)
        return "\(page)?\(filter)=\(PercentEncoding.encoded(part: list.heading))"
    }

    private var kind: ListPage.Kind {
        switch list.kind {
        case .front: .front
        case .tag: .tag
        case .person: .author
        case .year: .year
        case .month: .month
        case .undated: .undated
        }
    }

    /// The commonest names on the articles of the list, with how many of the list's articles carry each.
    private func names<Name: NamedPage>(
        of numbers: KeyPath<Catalog, [[Int]]>, in names: KeyPath<Catalog, [Name]>, without own: Int?
    ) -> [ThemeLink] {
        let all = context.catalog[keyPath: names]
        let ofArticle = context.catalog[keyPath: numbers]
        var counts: [Int: Int] = [:]
        for article in list.items {
            for number in ofArticle[article] where number != own { counts[number, default: 0] += 1 }
        }
        let commonest = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        return commonest.prefix(Self.companions).map { number, count in
            ThemeLink(
                name: all[number].name, url: context.address(of: all[number].path, from: path),
                count: context.words.number(count))
        }
    }

    private func addYear(_ place: Int, to page: inout ListPage) {
        let years = context.catalog.archive.years
        page.next = place > 0 ? neighbour(years[place - 1]) : nil
        page.previous = place + 1 < years.count ? neighbour(years[place + 1]) : nil
    }

    private func addMonth(_ year: Int, _ month: Int, to page: inout ListPage) {
        let years = context.catalog.archive.years
        page.parent = ThemeLink(
            name: String(years[year].year), url: context.address(of: years[year].path, from: path))
        let months = years[year].months
        page.next = month + 1 < months.count ? neighbour(months[month + 1]) : nil
        page.previous = month > 0 ? neighbour(months[month - 1]) : nil
    }

    private func neighbour(_ year: Archive.Year) -> NeighbourData {
        NeighbourData(title: String(year.year), url: context.address(of: year.path, from: path))
    }

    private func neighbour(_ month: Archive.Month) -> NeighbourData {
        NeighbourData(
            title: context.dates.text(year: month.year, month: month.month),
            url: context.address(of: month.path, from: path))
    }
}
