import Articles

/// When an article was published and changed, as far as its page says so for sure.
struct PageDates {
    private(set) var published: PageDate?
    private(set) var updated: PageDate?
    private let facts: PageFacts
    private let reader: DateReader

    init(
        facts: PageFacts, outline: PageOutline, blocks: ShownBlocks, title: PageTitle?, root: Int,
        reader: DateReader
    ) {
        self.facts = facts
        self.reader = reader
        let shown = ShownDates(
            outline: outline, blocks: blocks, start: title?.heading ?? root,
            end: Self.end(of: root, in: outline.tree),
            reader: reader)
        published = fromData(Self.publishedMetas, "datePublished") ?? shown.published ?? fromAddress()
        updated = fromData(Self.updatedMetas, "dateModified") ?? shown.updated
        // A page that was moved gives the day of the move in its data, and shows the day of the article.
        if let given = shown.published, let data = published, given.date.isDaysBefore(data.date) {
            published = given
        }
        // Where the page shows only when it was last changed, this text dates from then; unless it was published before.
        if published == nil, let changed = shown.updated, !isOlder(than: changed.date) {
            (published, updated) = (changed, nil)
        }
        if let date = updated?.date, let published, date <= published.date { updated = nil }
    }

    /// Where an article ends, with what the page adds to the text in the same `<article>` or `<main>`.
    private static func end(of root: Int, in tree: PageTree) -> Int {
        tree.ancestor(of: root) { $0 == .article || $0 == .main }.map { tree.end($0) } ?? tree.end(root)
    }

    /// Whether the data of the page knows it to be older than a day.
    private func isOlder(than date: PartialDate) -> Bool {
        read(facts.structured.text("datePublished"))?.isDaysBefore(date) ?? false
    }

    /// What the structured data and the `meta` elements say.
    private func fromData(_ metas: [String], _ key: String) -> PageDate? {
        if facts.structured.isArticle, let date = read(facts.structured.text(key)) {
            return PageDate(date: date, origin: "the page’s structured data")
        }
        for name in metas {
            if let date = read(facts.meta(name)) {
                return PageDate(date: date, origin: "the page’s “\(name)”")
            }
        }
        // Programs write such dates for every page of a site, articles or not.
        guard !facts.structured.isPage, let date = read(facts.structured.text(key)) else { return nil }
        return PageDate(date: date, origin: "the page’s structured data")
    }

    /// Day at least: programs write a year alone where they know nothing.
    private func read(_ text: String?) -> PartialDate? {
        guard let text, let date = reader.read(text) ?? reader.read(String(text.prefix(10))), date.day != nil,
            date.year >= 1_600
        else { return nil }
        return date.year == 1970 && date.month == 1 && date.day == 1 ? nil : date
    }

    /// `/2014/06/23/` in the address.
    private func fromAddress() -> PageDate? {
        let parts = (facts.address ?? "").split(separator: "/")
        for index in parts.indices.dropLast(2) {
            guard parts[index].utf8.count == 4, let year = Int(parts[index]), (1_990...2_100).contains(year),
                parts[index + 1].utf8.count == 2, let month = Int(parts[index + 1]),
                parts[index + 2].utf8.count == 2, let day = Int(parts[index + 2]),
                let date = PartialDate(year: year, month: month, day: day)
            else { continue }
            return PageDate(date: date, origin: "the page’s address")
        }
        return nil
    }

    private static let publishedMetas = [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
        "citation_publication_date", "citation_online_date", "citation_date", "dc.date.issued",
        "dcterms.issued",
        "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date",
        "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "article.published",
        "datecreated", "cxenseparse:recs:publishtime", "date", "displaydate", "published",
    ]
    private static let updatedMetas = [
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified",
        "last-modified", "article.updated", "revised",
    ]
}

extension PartialDate {
    /// Whether it lies more than a day before another: a day may be a matter of time zones.
    fileprivate func isDaysBefore(_ other: PartialDate) -> Bool {
        guard let day, let month, let otherDay = other.day, let otherMonth = other.month else { return false }
        return (year, month) != (other.year, otherMonth) ? self < other : day + 1 < otherDay
    }
}
