import Articles
import Files

/// The paths that articles and pages would like to have, whoever may hold them.
struct WantedPaths {
    let pattern: PermalinkPattern

    /// Whether the path of an article depends on the name of its author.
    func needsAuthor(of record: ArticleRecord) -> Bool { pattern.hasAuthor || record.permalink != nil }

    /// The path of an article: the one that it asks for, else the standard one.
    func path(of article: ArticleRecord, author: String?) -> String {
        asked(by: article, author: author) ?? standard(for: article, author: author)
    }

    /// The path that a source asks for: an address, or a pattern as Jekyll takes it; nil where it asks for none that can be used.
    ///
    /// - Parameter author: The first author as a slug, where that is not just the name in the source.
    func asked(by record: ArticleRecord, author: String?) -> String? {
        guard let permalink = record.permalink else { return nil }
        let (pattern, problems) = PermalinkPattern.compile(permalink)
        guard pattern.hasPlaceholders, problems.isEmpty else { return SitePath.page(forAddress: permalink) }
        // For Jekyll, a title is the name of the file.
        let slug = slug(of: record)
        return pattern.page(
            of: record, slug: slug, title: slug, author: { author }, section: { section(of: record) })
    }

    /// The path of an article that asks for no other.
    func standard(for article: ArticleRecord, author: String?) -> String {
        pattern.page(
            of: article, slug: slug(of: article), author: { author }, section: { section(of: article) })
    }

    /// The path of a page that asks for no other: that of its source.
    func standard(forPage page: ArticleRecord) -> String {
        let below = page.source.split(separator: "/").dropFirst().dropLast().compactMap { Slug(String($0)) }
        return (below.map(\.description) + [slug(of: page) + ".html"]).joined(separator: "/")
    }

    /// The top folder of an article, as addresses show it.
    private func section(of record: ArticleRecord) -> String? {
        let folders = record.source.split(separator: "/").dropFirst().dropLast()
        return folders.first.flatMap { Slug(String($0))?.description }
    }

    /// A Markdown file is known by its name, as in other generators; a text by its title, since scans have names like `0042`.
    private func slug(of record: ArticleRecord) -> String {
        let source = record.source
        if let slug = record.slug.flatMap({ Slug($0) }) { return slug.description }
        let stem = FilePathParts.articleStem(source)
        let kind = FilePath.fileExtension(of: source)
        let first = (kind == "md" || kind == "markdown") && record.part == 1 ? stem : record.title
        return (Slug(first) ?? Slug(stem) ?? Slug(record.title))?.description ?? "untitled"
    }
}
