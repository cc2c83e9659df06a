import Articles
import Files

/// Gives every record, person and tag its address, and every old address its redirect.
struct AddressBook {
    /// Addresses of articles, then pages.
    private(set) var addresses: [ArticleAddress] = []
    private(set) var redirects: [Redirect] = []
    private(set) var staticFiles: [String] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var registry = PathRegistry()
    private let records: [ArticleRecord]
    private let permalink: PermalinkPattern

    init(_ input: CatalogInput, archive: Archive) {
        records = input.articles + input.pages
        permalink = input.permalink
        for path in input.reservedPaths { _ = registry.claim(path, for: "Broadsheet") }
        for year in archive.years {
            for path in [year.path] + year.months.map(\.path) { _ = registry.claim(path, for: "the archive") }
        }
        claimStaticFiles(input.staticFiles)
        let pages = input.pages.map { claimPage($0) }
        addresses = input.articles.map { claimArticle($0) } + pages
    }

    /// Whether the site has a page or file at a path.
    func holdsFile(_ path: String) -> Bool { registry.holdsFile(path) }

    /// Claims a path for a file of an article, or the next one that is free.
    mutating func claimFile(_ path: String, for holder: String) -> String {
        claimNumbered(path, for: holder).path
    }

    /// Claims the page of a person or tag below a folder.
    mutating func claim(_ name: String, in folder: String, what: String) -> String {
        let slug = Slug(name)?.description ?? "untitled"
        let wanted = "\(folder)/\(slug).html"
        let (path, holder) = claimNumbered(wanted, for: "the \(what) “\(name)”")
        _ = registry.claim("\(folder)/\(FilePath.stem(of: path)).xml", for: "the \(what) “\(name)”")
        if let holder {
            diagnostics.append(
                Diagnostic(
                    .warning, file: path,
                    "The address “\(wanted)” of the \(what) “\(name)” is taken by \(holder)",
                    hint: "The page is at “\(path)”."))
        }
        return path
    }

    /// Gives each alias that is free a redirect; to be called when all else has its address.
    mutating func claimRedirects() {
        for (number, record) in records.enumerated() {
            for alias in record.metadata.aliases { claimRedirect(alias, for: record, number: number) }
        }
    }

    private mutating func claimRedirect(_ alias: String, for record: ArticleRecord, number: Int) {
        let target = addresses[number].page
        guard let path = SitePath.page(forAddress: alias) else {
            return warn(record, "The alias “\(alias)” is no address within the site", "It was left out.")
        }
        if path.lowercased() == target.lowercased() { return }
        if let holder = registry.holder(of: path) {
            return warn(record, "The alias “\(alias)” is the address of \(holder)", "It was left out.")
        }
        _ = registry.claim(path, for: record.source)
        redirects.append(Redirect(from: path, to: target, article: number))
    }

    private mutating func claimStaticFiles(_ files: [String]) {
        for file in files {
            if let holder = registry.holder(of: file) {
                diagnostics.append(
                    Diagnostic(
                        .error, file: "Static/\(file)", "The path “\(file)” is taken by \(holder)",
                        hint: "The file was not copied; rename it."))
            } else {
                _ = registry.claim(file, for: "Static/\(file)")
                staticFiles.append(file)
            }
        }
    }

    private mutating func claimPage(_ page: ArticleRecord) -> ArticleAddress {
        let below = page.source.split(separator: "/").dropFirst().dropLast().compactMap { Slug(String($0)) }
        let name = wantedSlug(of: page)
        return claim(page, at: (below.map(\.description) + [name + ".html"]).joined(separator: "/"))
    }

    private mutating func claimArticle(_ article: ArticleRecord) -> ArticleAddress {
        let slug = wantedSlug(of: article)
        return claim(article, at: permalink.page(of: article, slug: slug, section: { section(of: article) }))
    }

    /// The permalink of the source where it has one that can be used, else the standard address, or the next one free.
    private mutating func claim(_ record: ArticleRecord, at standard: String) -> ArticleAddress {
        let wanted = permalink(of: record, standard: standard)
        let (path, holder) = claimNumbered(wanted, for: record.source)
        let address = ArticleAddress(page: path)
        _ = registry.claim(address.markdown, for: record.source)
        if let holder {
            warn(
                record, "The address “\(wanted)” is taken by \(holder)",
                "This one is at “\(path)”; give it a slug of its own to choose another.")
        }
        return address
    }

    /// The path that a source asks for: an address, or a pattern as Jekyll takes it.
    private mutating func permalink(of record: ArticleRecord, standard: String) -> String {
        guard let permalink = record.metadata.permalink else { return standard }
        let (pattern, unknown) = PermalinkPattern.compile(permalink)
        if pattern.hasPlaceholders, unknown.isEmpty {
            return pattern.page(of: record, slug: wantedSlug(of: record), section: { section(of: record) })
        }
        if let path = SitePath.page(forAddress: permalink) { return path }
        warn(
            record, "The permalink “\(permalink)” is no address within the site",
            "The article is at “\(standard)”.")
        return standard
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

    /// Claims a path or, where it is taken, the first of `-2`, `-3` … that is free; says who held it.
    private mutating func claimNumbered(
        _ wanted: String, for claimant: String
    ) -> (path: String, holder: String?) {
        if registry.claim(wanted, for: claimant) { return (wanted, nil) }
        let holder = registry.holder(of: wanted)
        var number = 2
        while true {
            let path = FilePathParts.numbered(wanted, number)
            if registry.claim(path, for: claimant) { return (path, holder) }
            number += 1
        }
    }

    private mutating func warn(_ record: ArticleRecord, _ summary: String, _ hint: String) {
        diagnostics.append(Diagnostic(.warning, file: record.source, summary, hint: hint))
    }
}
