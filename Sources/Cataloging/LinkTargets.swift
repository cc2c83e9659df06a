import Articles

/// Everything in the site that a link may lead to, by the names it may be called by.
struct LinkTargets {
    private var pages: [LinkReference.Candidate: String] = [:]
    /// Pages by the old addresses that redirect to them.
    private var redirects: [String: String] = [:]
    /// Pages by the addresses that Jekyll would have given them, such as `2014/06/23/slug`.
    private var dated: [String: String] = [:]
    private let book: AddressBook

    init(_ records: [ArticleRecord], book: AddressBook) {
        self.book = book
        pages.reserveCapacity(records.count * 3)
        for redirect in book.redirects { redirects[Self.bare(redirect.from)] = redirect.to }
        for (number, record) in records.enumerated() {
            let page = book.addresses[number].page
            if pages[.source(record.source)] == nil { pages[.source(record.source)] = page }
            let stem = FilePathParts.articleStem(record.source)
            if pages[.name(stem)] == nil { pages[.name(stem)] = page }
            for old in Self.datedAddresses(of: record, stem: stem) where dated[old] == nil {
                dated[old] = page
            }
        }
        // A published article has the better claim to a name.
        for article in book.omitted {
            let page = book.addresses[article.original].page
            let source = article.record.source
            for candidate: LinkReference.Candidate in [
                .source(source), .name(FilePathParts.articleStem(source)),
            ] where pages[candidate] == nil {
                pages[candidate] = page
            }
        }
    }

    /// The path of the page or file that a candidate means, from the site's root.
    func page(for candidate: LinkReference.Candidate) -> String? {
        guard case .address(let path) = candidate else { return pages[candidate] }
        let bare = Self.bare(path)
        if let page = redirects[bare] { return page }
        for wanted in [path, bare + ".html", bare.isEmpty ? "index.html" : bare + "/index.html"] {
            if !wanted.isEmpty, book.holdsFile(wanted) { return wanted }
        }
        return listPage(bare) ?? Self.datedAddress(bare.split(separator: "/")).flatMap { dated[$0] }
    }

    /// The page of a tag or author under the names that other generators give to their folders: `author/ann-lee`.
    private func listPage(_ bare: String) -> String? {
        let parts = bare.split(separator: "/")
        guard parts.count == 2, let folder = Self.folders[parts[0].lowercased()],
            let slug = Slug(String(parts[1]))
        else {
            return nil
        }
        let page = "\(folder)/\(slug).html"
        return book.holdsFile(page) ? page : nil
    }

    private static let folders = [
        "author": "authors", "authors": "authors", "tag": "tags", "tags": "tags", "category": "tags",
        "categories": "tags", "topic": "tags", "topics": "tags",
    ]

    /// An address without the parts that servers leave out: `/`, `index.html`, `.html`.
    private static func bare(_ path: String) -> String {
        var bare = Substring(path)
        if bare.hasSuffix("/index.html") { bare = bare.dropLast(11) }
        if bare.hasSuffix(".html") { bare = bare.dropLast(5) }
        if bare == "index" { bare = "" }
        return String(bare)
    }

    /// Where Jekyll would have published an article: by the date of its file's name, and by that of its front matter.
    private static func datedAddresses(of record: ArticleRecord, stem: String) -> [String] {
        let parts = stem.split(separator: "-", maxSplits: 3)
        let byName = datedAddress(parts)
        let name = byName == nil ? Substring(stem) : parts[3]
        guard let date = record.date, let month = date.month, let day = date.day else {
            return [byName].compactMap(\.self)
        }
        let year = Substring(PermalinkPattern.padded(date.year, to: 4))
        let byDate = datedAddress([
            year, Substring(PermalinkPattern.padded(month, to: 2)),
            Substring(PermalinkPattern.padded(day, to: 2)), name,
        ])
        return [byName, byDate].compactMap(\.self)
    }

    /// Year, month, day and name as an address; nil where they are no such parts. Case and signs of the name do not count.
    private static func datedAddress(_ parts: [Substring]) -> String? {
        guard parts.count == 4, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts[0...2].allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let slug = Slug(String(parts[3]))
        else { return nil }
        return "\(parts[0])/\(parts[1])/\(parts[2])/\(slug)"
    }
}
