import TestSupport

extension EditedSite {
    /// Edits of single articles.
    static let articleEdits: [SiteEdit] = [
        SiteEdit("body") { site in
            let text = site.makeBody()
            return try site.changeArticle { $0.body = text }
        },
        SiteEdit("title") { site in
            let title = "Title \(site.roll(9))"
            return try site.changeArticle { $0.title = title }
        },
        SiteEdit("author") { site in
            let author = site.pick(authors) ?? ""
            return try site.changeArticle { $0.author = author }
        },
        SiteEdit("date") { site in
            let date = site.makeDate()
            return try site.changeArticle { $0.date = date }
        },
        SiteEdit("tags") { site in
            let tags = site.makeTags()
            return try site.changeArticle { $0.tags = tags }
        },
        SiteEdit("head of a sheet") { site in
            let head =
                site.pick(["HARBOUR ARCHIVE, SHEET COPY", "TOWN LIBRARY", "12", "Copied by hand"]) ?? ""
            return try site.changeArticle { $0.head = head }
        },
        SiteEdit("draft") { site in try site.changeArticle { $0.isDraft.toggle() } },
        SiteEdit("add") { site in
            try site.addArticle(14 + site.roll(6))
            return true
        },
        SiteEdit("delete") { site in
            guard site.articles.count > 8, let path = site.pickArticle() else { return false }
            try site.folder.remove(path)
            site.articles[path] = nil
            return true
        },
        SiteEdit("rename a tag") { site in
            let (old, new) = (site.pick(tags) ?? "", site.pick(tags + ["Weather", "sea"]) ?? "")
            for (path, article) in site.articles.sorted(by: { $0.key < $1.key })
            where article.tags.contains(old) {
                try site.write(path) { $0.tags = $0.tags.map { $0 == old ? new : $0 } }
            }
            return true
        },
        SiteEdit("touch") { site in try site.changeArticle { _ in } },
    ]

    private static let authors = ["Ann Lee", "ann lee", "Bo Reed", "Ann Lee and Bo Reed", "Cy Ní Bhriain"]
    private static let tags = ["Sea", "Harbour", "Pier", "Storms", "Ärger"]

    /// Writes an article of its own kind and folder for each number.
    mutating func addArticle(_ number: Int) throws {
        let path = "seeds/\(Self.folders[number % 3])/\(number).\(number % 5 > 2 ? "txt" : "md")"
        articles[path] = ArticleFile(
            title: "Title \(roll(9))", author: pick(Self.authors) ?? "", date: makeDate(), tags: makeTags(),
            body: makeBody())
        try write(path) { _ in }
    }

    /// An article that is as it was last written.
    mutating func pickArticle() -> String? { pick(articles.keys.filter { broken[$0] == nil }.sorted()) }

    mutating func changeArticle(_ change: (inout ArticleFile) -> Void) throws -> Bool {
        guard let path = pickArticle() else { return false }
        try write(path, change)
        return true
    }

    mutating func write(_ path: String, _ change: (inout ArticleFile) -> Void) throws {
        guard var article = articles[path] else { return }
        change(&article)
        articles[path] = article
        broken[path] = nil
        try folder.write(path, article.text(at: path))
    }

    mutating func makeBody() -> String {
        let link = ["../town/4.txt", "../harbour/3.txt", "7.md", "../harbour/15.md"][roll(4)]
        let picture = ["plan.svg", "gone.svg", "../harbour/plan.svg"][roll(3)]
        return
            "Text \(roll(1_000)) with [a link](\(link)), \"quotes\" and ![a plan](\(picture)).\n\n## Part \(roll(9))"
    }

    private mutating func makeDate() -> String {
        [
            "", "1954", roll(2) == 0 ? "1954-05" : "c. 1954-05", "1954-05-\(10 + roll(9))",
            "195\(roll(3))-0\(1 + roll(9))-1\(roll(9))",
        ][
            roll(5)]
    }

    private mutating func makeTags() -> [String] { [Self.tags[roll(5)], Self.tags[roll(5)]] }
}
