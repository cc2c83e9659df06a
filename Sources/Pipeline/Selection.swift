import Articles

/// The articles that are published, of those that were imported.
struct Selection: Sendable {
    private(set) var articles: [ArticleRecord]
    /// How many drafts were left out.
    private(set) var drafts = 0
    /// How many articles were left out for their date.
    private(set) var later = 0

    init(_ records: [ArticleRecord], _ options: BuildOptions) {
        articles = []
        articles.reserveCapacity(records.count)
        for record in records {
            if record.isDraft, !options.includesDrafts {
                drafts += 1
            } else if let limit = options.asOf, let date = record.date,
                date.withoutTime.order > limit.order
            {
                later += 1
            } else {
                articles.append(record)
            }
        }
    }
}
