import Articles

/// Everything in the site that a link may lead to, by the names it may be called by.
struct LinkTargets {
    private var pages: [LinkReference.Candidate: String] = [:]
    /// Pages by the old addresses that redirect to them.
    private var redirects: [String: String] = [:]
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
            if let old = Self.jekyllAddress(stem), pages[.address(old)] == nil { pages[.address(old)] = page }
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
        return pages[.address(bare)]
    }

    /// An address without the parts that servers leave out: `/`, `index.html`, `.html`.
    private static func bare(_ path: String) -> String {
        var bare = Substring(path)
        if bare.hasSuffix("/index.html") { bare = bare.dropLast(11) }
        if bare.hasSuffix(".html") { bare = bare.dropLast(5) }
        if bare == "index" { bare = "" }
        return String(bare)
    }

    /// Where Jekyll would have published `2014-06-23-slug`: `2014/06/23/slug`.
    private static func jekyllAddress(_ stem: String) -> String? {
        let parts = stem.split(separator: "-", maxSplits: 3)
        guard parts.count == 4, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts[0...2].allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        return parts.joined(separator: "/")
    }
}
