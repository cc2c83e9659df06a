import Articles
import Cataloging
import Settings
import Theming

/// Makes the data of one page of a list.
struct ListPageMaker {
    let context: SiteContext
    let list: ArticleList
    let paging: PagedList
    /// 0 for the first page; further pages are numbered from the oldest.
    let number: Int

    var path: String { list.address.page(number) }

    var isFirst: Bool { number == 0 }

    /// Articles of this page.
    var items: ArraySlice<Int> { list.items[isFirst ? paging.firstPage : paging.items(ofPage: number)] }

    func frame() -> PageFrame {
        let heading = isFirst ? list.heading : "\(list.heading), \(span)"
        var frame = context.frame(
            path: path, heading: heading, description: description, feed: isFirst ? list.feed : nil)
        frame.page.heading = list.heading
        return frame
    }

    /// What search engines show of the page.
    private var description: String {
        if case .front = list.kind { return context.settings.subtitle ?? context.title }
        return [list.heading, span].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// From when to when the articles of this page are. Further pages are known by it and not by their number, since neither
    /// number nor count of pages may change when newer articles arrive.
    var span: String {
        guard let (newest, oldest) = ends(of: items) else { return "" }
        let from = context.dates.text(oldest)
        let to = context.dates.text(newest)
        return from == to ? from : "\(from) – \(to)"
    }

    /// The years of all articles of the list: "1893–1954".
    var years: String {
        guard let (newest, oldest) = ends(of: list.items[...]) else { return "" }
        return newest.year == oldest.year ? String(newest.year) : "\(oldest.year)–\(newest.year)"
    }

    /// The first and the last date of articles in order of time, those without a date left out.
    private func ends(of articles: ArraySlice<Int>) -> (newest: PartialDate, oldest: PartialDate)? {
        let dates = articles.lazy.compactMap { [records = context.catalog.records] in records[$0].date }
        guard let newest = dates.first, let oldest = dates.last else { return nil }
        return (newest, oldest)
    }

    var pagination: PaginationData? {
        let further = paging.furtherPages
        if further == 0 { return nil }
        func link(_ number: Int) -> String { context.address(of: list.address.page(number), from: path) }
        let older = isFirst ? further : number - 1
        let newer = number == further ? 0 : number + 1
        return PaginationData(
            newer: isFirst ? nil : link(newer), older: older == 0 ? nil : link(older),
            first: isFirst ? nil : link(0), last: number == 1 ? nil : link(1), label: span)
    }

    /// The articles of this page under headings by time.
    func groups() -> [EntryGroup] {
        let path = path
        let keys = items.map { key(of: context.catalog.records[$0].date) }
        var groups: [EntryGroup] = []
        var start = 0
        while start < keys.count {
            let end = keys[start...].firstIndex { $0 != keys[start] } ?? keys.count
            var group = group(for: keys[start])
            group.entries = items.dropFirst(start).prefix(end - start).map { context.entry($0, on: path) }
            groups.append(group)
            start = end
        }
        return groups
    }

    private func key(of date: PartialDate?) -> PartialDate? {
        guard let date else { return nil }
        switch list.grouping {
        case .none: return nil
        case .byYear: return PartialDate(year: date.year)
        case .byMonth: return PartialDate(year: date.year, month: date.month)
        }
    }

    private func group(for key: PartialDate?) -> EntryGroup {
        if case .none = list.grouping { return EntryGroup(entries: []) }
        guard let key else {
            return EntryGroup(label: context.words["undated"], anchor: "undated", entries: [])
        }
        if case .byMonth = list.grouping {
            guard let month = key.month else { return EntryGroup(entries: []) }
            return EntryGroup(
                label: context.dates.name(ofMonth: month),
                url: context.address(of: Archive.path(for: key), from: path),
                anchor: "m\(month)", entries: [])
        }
        return EntryGroup(
            label: String(key.year), url: context.address(of: Archive.path(for: key), from: path),
            anchor: "y\(key.year)", entries: [])
    }
}
