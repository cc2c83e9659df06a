package import Articles

extension ArticleRecord {
    /// A record with little in it, for tests.
    package init(
        testing source: String, title: String? = nil, date: PartialDate? = nil, authors: [String] = [],
        tags: [String] = [], links: [ArticleLink] = [], body: String = "",
        change: (inout ArticleMetadata) -> Void = { _ in }
    ) {
        var metadata = ArticleMetadata()
        metadata.title = title
        metadata.date = date
        metadata.authors = authors
        metadata.tags = tags
        change(&metadata)
        self.init(
            source: source, part: 1, metadata: metadata, title: title ?? source, language: "en", excerpt: "",
            wordCount: 100, links: links,
            location: StoredLocation(of: StoredArticle(markdown: Array(body.utf8), html: []), at: 0))
    }
}
