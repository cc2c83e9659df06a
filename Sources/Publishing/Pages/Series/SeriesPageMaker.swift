import Articles
import Cataloging
import Settings
import Theming

/// Makes one page of a series.
struct SeriesPageMaker {
    let context: SiteContext
    private let series: Series
    /// Number of the page, from 0.
    private let number: Int
    private let members: ArraySlice<Series.Member>

    init(context: SiteContext, series: Int, number: Int) {
        self.context = context
        self.series = context.catalog.collections.series[series]
        self.number = number
        let size = max(1, context.settings.pageSize)
        members = self.series.members.dropFirst(number * size).prefix(size)
    }

    var path: String { path(of: number) }

    private func path(of page: Int) -> String {
        page == 0 ? series.path : "\(series.path.dropLast(".html".count))/page/\(page + 1).html"
    }

    private var isLast: Bool { (members.last?.article == series.members.last?.article) }

    /// What the page shows; only the first one tells of the whole series.
    var key: Fingerprint {
        var hasher = FingerprintHasher()
        hasher.combine(context.basis)
        hasher.combine(path)
        hasher.combine(series.name)
        hasher.combine(isLast)
        for member in members {
            hasher.combine(context.digests[member.article].entry)
            hasher.combine(member.number ?? "")
        }
        guard number == 0 else { return hasher.finalize() }
        hasher.combine(series.summary.map { context.html($0, on: path) } ?? [])
        hasher.combine(series.members.count)
        hasher.combine(years)
        return hasher.finalize()
    }

    func page() -> SeriesPage {
        let heading = number == 0 ? series.name : "\(series.name) (\(number + 1))"
        var page = SeriesPage(
            frame: context.frame(path: path, heading: heading, description: heading),
            parent: ThemeLink(
                name: context.words["seriesMany"],
                url: context.address(of: context.catalog.collections.seriesPath ?? "", from: path)))
        page.members = members.map { member in
            SeriesMemberData(
                entry: context.entry(member.article, on: path),
                position: context.position(inSeries: member.number))
        }
        page.previous = number == 0 ? nil : neighbour(number - 1)
        page.next = isLast ? nil : neighbour(number + 1)
        guard number == 0 else { return page }
        page.count = context.words.articles(series.members.count)
        page.years = years
        page.intro = series.summary.map { context.html($0, on: path) } ?? []
        return page
    }

    /// The years of all articles: "1893–1954".
    private var years: String {
        let years = series.members.compactMap { context.catalog.records[$0.article].date?.year }
        guard let first = years.min(), let last = years.max() else { return "" }
        return first == last ? String(first) : "\(first)–\(last)"
    }

    private func neighbour(_ page: Int) -> NeighbourData {
        let title = page == 0 ? series.name : "\(series.name) (\(page + 1))"
        return NeighbourData(title: title, url: context.address(of: path(of: page), from: path))
    }
}
