import Articles
import Files

extension AddressBook {
    mutating func claimPage(_ number: Int) -> ArticleAddress {
        let page = records[number]
        let below = page.source.split(separator: "/").dropFirst().dropLast().compactMap { Slug(String($0)) }
        let name = wantedSlug(of: page)
        let standard = (below.map(\.description) + [name + ".html"]).joined(separator: "/")
        return claim(number, asked: permalink(of: page) { nil }, else: standard)
    }

    mutating func claimArticle(_ number: Int) -> ArticleAddress {
        let record = records[number]
        let asked = permalink(of: record) { authorSlug(of: number) }
        return claim(number, asked: asked, else: standardPath(of: record) { authorSlug(of: number) })
    }

    /// The path that an article would like to have.
    func wantedPath(of article: ArticleRecord, author: () -> String?) -> String {
        permalink(of: article, author: author) ?? standardPath(of: article, author: author)
    }

    /// The path of an article that asks for no other.
    private func standardPath(of article: ArticleRecord, author: () -> String?) -> String {
        let slug = wantedSlug(of: article)
        return permalink.page(of: article, slug: slug, author: author, section: { section(of: article) })
    }

    /// The permalink of the source where it has one that can be used, else the standard address, or the next one free.
    private mutating func claim(_ number: Int, asked: String?, else standard: String) -> ArticleAddress {
        let record = records[number]
        if asked == nil, let permalink = record.permalink {
            warn(
                record, "The permalink “\(permalink)” is no address within the site",
                "The article is at “\(standard)”.")
        }
        let wanted = asked ?? standard
        let claim = claimNumbered(
            wanted, companion: "md", for: record.source,
            owners: ledger.owner(ofRecord: number).map { [$0] } ?? [])
        if let obstacle = claim.obstacle {
            warn(
                record, "The address “\(wanted)” is \(obstacle)",
                "This one is at “\(claim.path)”; give it a slug of its own to choose another.")
        }
        return ArticleAddress(page: claim.path)
    }

    /// The path that a source asks for: an address, or a pattern as Jekyll takes it; nil where it asks for none that can be used.
    private func permalink(of record: ArticleRecord, author: () -> String?) -> String? {
        guard let permalink = record.permalink else { return nil }
        let (pattern, problems) = PermalinkPattern.compile(permalink)
        guard pattern.hasPlaceholders, problems.isEmpty else { return SitePath.page(forAddress: permalink) }
        // For Jekyll, a title is the name of the file.
        let slug = wantedSlug(of: record)
        return pattern.page(
            of: record, slug: slug, title: slug, author: author, section: { section(of: record) })
    }

    /// The first author of an article, by the name that the author's page has.
    func authorSlug(of number: Int) -> String? {
        guard number < articleCount, let person = people.groupsOfArticle[number].first else { return nil }
        return Slug(people.groups[person].shownName)?.description
    }

    /// The top folder of an article, as addresses show it.
    private func section(of record: ArticleRecord) -> String? {
        let folders = record.source.split(separator: "/").dropFirst().dropLast()
        return folders.first.flatMap { Slug(String($0))?.description }
    }

    /// A Markdown file is known by its name, as in other generators; a text by its title, since scans have names like `0042`.
    private func wantedSlug(of record: ArticleRecord) -> String {
        let stem = FilePathParts.articleStem(record.source)
        if let slug = record.slug.flatMap({ Slug($0) }) { return slug.description }
        let isMarkdown = ["md", "markdown"].contains(FilePath.fileExtension(of: record.source))
        let first = isMarkdown && record.part == 1 ? stem : record.title
        return (Slug(first) ?? Slug(stem) ?? Slug(record.title))?.description ?? "untitled"
    }
}
