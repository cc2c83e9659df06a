import Articles

/// The articles that are published, of those that were imported.
struct Selection: Sendable {
    private(set) var articles: [ArticleRecord]
    /// The site's own pages.
    private(set) var pages: [ArticleRecord] = []
    /// How many drafts were left out.
    private(set) var drafts = 0
    /// How many articles were left out for their date.
    private(set) var later = 0

    init(_ records: [ArticleRecord], pages: [ArticleRecord] = [], _ options: BuildOptions) {
        articles = []
        articles.reserveCapacity(records.count)
        for record in records where isPublished(record, options) { articles.append(record) }
        for page in pages where isPublished(page, options) { self.pages.append(page) }
    }

    /// Whether something is published; counts it where it is not.
    private mutating func isPublished(_ record: ArticleRecord, _ options: BuildOptions) -> Bool {
        if record.isDraft, !options.includesDrafts {
            drafts += 1
            return false
        }
        if let limit = options.asOf, let date = record.date, date.isLater(than: limit) {
            later += 1
            return false
        }
        return true
    }
}

extension PartialDate {
    /// Whether a date lies behind a day, or behind the whole year or month where no more of the limit is known.
    fileprivate func isLater(than limit: PartialDate) -> Bool {
        if year != limit.year { return year > limit.year }
        guard let last = limit.month, let month, month == last else {
            return (month ?? 0) > (limit.month ?? 12)
        }
        guard let last = limit.day, let day else { return false }
        return day > last
    }
}
