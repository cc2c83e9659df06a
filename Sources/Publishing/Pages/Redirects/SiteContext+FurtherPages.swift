import Cataloging
import Files
import Settings

extension SiteContext {
    /// The most pages of a list that are believed of the address record.
    private static let maximumPages = 100_000

    /// For the lists that have more than one page, by the path of the first, the path of the one with the highest number that the
    /// site has or had.
    package var furtherPages: [String: String] {
        let numbers = furtherPagesNow(ArticleList.all(in: self))
            .merging(furtherPagesOnRecord) { max($0, $1) }
        return Dictionary(
            uniqueKeysWithValues: numbers.filter { $0.value > 0 }.map { list, number in
                (list, ListAddress(first: list).page(number))
            })
    }

    /// All redirects: those of the catalog, and those from pages of lists that the site does not have any more, to the first page.
    func redirects(lists: [ArticleList]) -> [Redirect] {
        let known = furtherPagesOnRecord
        if known.isEmpty { return catalog.redirects }
        let numbers = furtherPagesNow(lists)
        var targets: [String: Redirect] = [:]
        for redirect in catalog.redirects { targets[redirect.from] = redirect }
        for list in lists {
            let path = list.address.first
            targets[path] = Redirect(from: path, to: path, target: .named(list.heading))
        }
        for series in catalog.collections.series {
            targets[series.path] = Redirect(
                from: series.path, to: series.path, target: .named(series.name))
        }
        var redirects = catalog.redirects
        for (list, highest) in known.sorted(by: { $0.key < $1.key }) {
            let number = numbers[list] ?? 0
            guard number < highest else { continue }
            var redirect =
                targets[list] ?? Redirect(from: list, to: ListPaths.archive, target: .list("archive"))
            for page in number + 1...highest {
                redirect.from = ListAddress(first: list).page(page)
                redirects.append(redirect)
            }
        }
        return redirects
    }

    /// How many further pages lists have, by the path of the first page.
    private func furtherPagesNow(_ lists: [ArticleList]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for list in lists {
            numbers[list.address.first] =
                PagedList(count: list.items.count, pageSize: settings.pageSize).furtherPages
        }
        for series in catalog.collections.series {
            // Those of series are numbered from the first page on, which is 1.
            let pages = (series.members.count + settings.pageSize - 1) / max(1, settings.pageSize)
            numbers[series.path] = pages > 1 ? pages : 0
        }
        return numbers
    }

    /// How many further pages lists had, by the path of the first page.
    private var furtherPagesOnRecord: [String: Int] {
        var numbers: [String: Int] = [:]
        for (list, last) in catalog.furtherPagesOnRecord {
            guard let number = Int(FilePath.stem(of: last)), (1...Self.maximumPages).contains(number),
                ListAddress(first: list).page(number) == last
            else { continue }
            numbers[list] = max(numbers[list] ?? 0, number)
        }
        return numbers
    }
}
