import Articles
import Cataloging
import Theming

/// The pages that list everything of a kind: all authors, all tags, all series and issues, the archive by time.
struct IndexPages: PageSource {
    let context: SiteContext

    let count = 5

    var template: String { "directory.html" }

    func pages(at index: Int, yield: PageTaker) throws {
        let catalog = context.catalog
        switch index {
        case 0:
            try context.theme.directory.yield(
                directory(catalog.people, "authors", at: SitePaths.authors), at: SitePaths.authors, to: yield)
        case 1:
            try context.theme.directory.yield(
                directory(catalog.tags, "tags", at: SitePaths.tags), at: SitePaths.tags, to: yield)
        case 2:
            guard let path = catalog.collections.seriesPath else { return }
            try context.theme.directory.yield(
                directory(catalog.collections.series, "seriesMany", at: path), at: path, to: yield)
        case 3:
            guard let path = catalog.collections.issuesPath else { return }
            try context.theme.directory.yield(issues(at: path), at: path, to: yield)
        default: try context.theme.archive.yield(archive(), at: SitePaths.archive, to: yield)
        }
    }

    private func directory(_ names: [some NamedPage], _ word: String, at path: String) -> DirectoryPage {
        var letters: [NameGroupData] = []
        for name in names {
            let letter = SortKey(name.sortName).letter
            if letters.last?.label != letter {
                letters.append(NameGroupData(label: letter, anchor: "l\(letters.count + 1)", items: []))
            }
            letters[letters.count - 1].items.append(
                DirectoryItemData(
                    name: name.name, url: context.address(of: name.path, from: path),
                    count: context.words.number(name.articles.count), broader: broader(name, on: path)))
        }
        let heading = context.words[word]
        let frame = context.frame(path: path, heading: heading, description: heading)
        return DirectoryPage(frame: frame, count: context.words.number(names.count), letters: letters)
    }

    /// The tag for the wider subject of a tag.
    private func broader(_ name: some NamedPage, on path: String) -> ThemeLink? {
        guard let number = (name as? Tag)?.broader else { return nil }
        let tag = context.catalog.tags[number]
        return ThemeLink(name: tag.name, url: context.address(of: tag.path, from: path))
    }

    private func archive() -> ArchivePage {
        let catalog = context.catalog
        let path = SitePaths.archive
        let heading = context.words["archive"]
        var page = ArchivePage(
            frame: context.frame(path: path, heading: heading, description: heading),
            count: context.words.articles(catalog.articleCount))
        page.years = catalog.archive.years.map { year in
            ArchiveYearData(
                label: String(year.year), url: context.address(of: year.path, from: path),
                count: context.words.number(year.articles.count), months: months(of: year, on: path))
        }
        if !catalog.archive.undated.isEmpty {
            page.undatedURL = context.address(of: SitePaths.undated, from: path)
            page.undatedCount = context.words.number(catalog.archive.undated.count)
        }
        return page
    }

    /// All twelve months of a year, those without articles without a link.
    private func months(of year: Archive.Year, on path: String) -> [ArchiveMonthData] {
        (1...12).map { number in
            let month = year.months.first { $0.month == number }
            return ArchiveMonthData(
                label: context.dates.name(ofMonth: number),
                shortLabel: context.dates.shortName(ofMonth: number),
                url: month.map { context.address(of: $0.path, from: path) },
                count: month.map { context.words.number($0.articles.count) } ?? "")
        }
    }
}
