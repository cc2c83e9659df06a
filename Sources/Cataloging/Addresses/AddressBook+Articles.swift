import Articles

extension AddressBook {
    mutating func claimPage(_ number: Int) -> ArticleAddress {
        let page = records[number]
        let below = page.source.split(separator: "/").dropFirst().dropLast().compactMap { Slug(String($0)) }
        let name = wantedSlug(of: page)
        let standard = (below.map(\.description) + [name + ".html"]).joined(separator: "/")
        return claim(number, at: standard)
    }

    mutating func claimArticle(_ number: Int) -> ArticleAddress {
        claim(number, at: standardPath(of: records[number]) { authorSlug(of: number) })
    }

    /// The path of an article that asks for no other.
    func standardPath(of article: ArticleRecord, author: () -> String?) -> String {
        let slug = wantedSlug(of: article)
        return permalink.page(of: article, slug: slug, author: author, section: { section(of: article) })
    }

    /// The permalink of the source where it has one that can be used, else the standard address, or the next one free.
    private mutating func claim(_ number: Int, at standard: String) -> ArticleAddress {
        let record = records[number]
        let wanted = permalink(of: number, standard: standard)
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

    /// The path that a source asks for: an address, or a pattern as Jekyll takes it.
    private mutating func permalink(of number: Int, standard: String) -> String {
        let record = records[number]
        guard let permalink = record.metadata.permalink else { return standard }
        let (pattern, problems) = PermalinkPattern.compile(permalink)
        if pattern.hasPlaceholders, problems.isEmpty {
            // For Jekyll, a title is the name of the file.
            let slug = wantedSlug(of: record)
            return pattern.page(
                of: record, slug: slug, title: slug, author: { authorSlug(of: number) },
                section: { section(of: record) })
        }
        if let path = SitePath.page(forAddress: permalink) { return path }
        warn(
            record, "The permalink “\(permalink)” is no address within the site",
            "The article is at “\(standard)”.")
        return standard
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
        let isMarkdown = record.source.hasSuffix(".md") || record.source.hasSuffix(".markdown")
        let candidates = [
            record.metadata.slug, isMarkdown && record.part == 1 ? stem : record.title, stem, record.title,
        ]
        return candidates.lazy.compactMap { $0.flatMap { Slug($0) } }.first?.description ?? "untitled"
    }
}
