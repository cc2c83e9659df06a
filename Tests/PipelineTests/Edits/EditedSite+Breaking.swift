import TestSupport

extension EditedSite {
    /// Sources that break, and are mended.
    static let breakingEdits: [SiteEdit] = [
        SiteEdit("break") { site in try site.breakArticle { "---\ntitle: \"open\($0)\n---\nText.\n" } },
        SiteEdit("empty") { site in try site.breakArticle { _ in "" } },
        SiteEdit("add a broken one") { site in
            let path = "seeds/town/broken-\(site.roll(3)).md"
            guard site.articles[path] == nil else { return false }
            site.articles[path] = ArticleFile(
                title: "Mended", author: "Ann Lee", date: "", tags: [], body: "Text.")
            try site.folder.write(path, "---\ntitle: \"open\n---\nText.\n")
            site.noteBroken(path)
            return true
        },
        SiteEdit("mend") { site in try site.mend() },
        SiteEdit("mend with another text") { site in
            let text = site.makeBody()
            return try site.mend { $0.body = text }
        },
    ]

    private mutating func breakArticle(_ text: (Int) -> String) throws -> Bool {
        guard let path = pick(articles.keys.filter { $0.hasSuffix(".md") }.sorted()) else { return false }
        // Settings that are new would count for what it gave before.
        if readsAnew { return false }
        noteBroken(path)
        try folder.write(path, text(roll(9)))
        return true
    }

    /// Notes that a source cannot be used: it keeps what it gave to the last build.
    mutating func noteBroken(_ path: String) { broken.updateValue(built[path], forKey: path) }

    mutating func mend(_ change: (inout ArticleFile) -> Void = { _ in }) throws -> Bool {
        guard let path = pick(broken.keys.sorted()) else { return false }
        try write(path, change)
        return true
    }

    /// Settings change what sources give; one that is broken would keep what the old ones gave.
    mutating func mendAll() throws {
        readsAnew = true
        for path in broken.keys.sorted() { try write(path) { _ in } }
    }
}
