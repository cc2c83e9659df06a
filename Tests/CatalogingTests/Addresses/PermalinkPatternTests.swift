import Articles
import Testing

@Suite struct PermalinkPatternTests {
    private func page(_ pattern: String, date: PartialDate?, author: String? = "Émile Zola") -> String {
        var metadata = ArticleMetadata()
        metadata.date = date
        metadata.authors = author.map { [$0] } ?? []
        let record = ArticleRecord(
            source: "seeds/letters/0042.md", part: 1, metadata: metadata, title: "The Flood!", language: "en",
            excerpt: "", wordCount: 1, links: [],
            location: StoredLocation(of: StoredArticle(markdown: [], html: []), at: 0))
        let compiled = PermalinkPattern.compile(pattern)
        #expect(compiled.problems == [])
        return compiled.pattern.page(of: record, slug: "0042", section: { "letters" })
    }

    @Test(arguments: [
        (":year/:month/:slug.html", "1953/02/0042.html"),
        (":year/:month/:day/:title/", "1953/02/14/the-flood/index.html"),
        ("/:section/:author/:slug", "letters/emile-zola/0042.html"),
        (":year-:month-:day_:slug.html", "1953-02-14_0042.html"),
        ("archive-:year/no-:slug/", "archive-1953/no-0042/index.html"),
        (":year/:month/", "1953/02/0042/index.html"), (":slug.html", "0042.html"), ("/", "0042/index.html"),
        (":categories/:filename.html", "letters/0042.html"),
    ])
    func fillsEveryPlaceholder(pattern: String, path: String) {
        #expect(page(pattern, date: PartialDate(year: 1953, month: 2, day: 14)) == path)
    }

    @Test(arguments: [
        (":year/:month/:slug.html", "1893/0042.html"), (":year/:month/:day/:slug/", "1893/0042/index.html"),
        (":year-:month-:slug.html", "1893-0042.html"), (":slug-:day.html", "0042.html"),
        ("day-:day/:slug", "0042.html"), (":day/no:month-:slug", "no-0042.html"),
    ])
    func leavesOutWhatIsNotKnown(pattern: String, path: String) {
        #expect(page(pattern, date: PartialDate(year: 1893)) == path)
    }

    @Test(arguments: [
        (":year/:month/:slug.html", "undated/0042.html"), (":year-:month-:slug.html", "0042.html"),
        (":year/:month/", "undated/0042/index.html"), (":author/:slug", "0042.html"),
        (":month.html", "0042.html"),
    ])
    func findsAPlaceWithoutDateAndAuthor(pattern: String, path: String) {
        #expect(page(pattern, date: nil, author: nil) == path)
    }

    @Test func keepsNamesWithinWhatFileSystemsTake() {
        let author = String(repeating: "é ", count: 200)
        let path = page(":author-:author-:author-:slug.html", date: nil, author: author)
        #expect(path.utf8.count <= FileNameRule.maximumBytes)
        #expect(path.hasSuffix(".html"))
    }

    @Test(arguments: [
        (":yaer/:slug", PermalinkProblem.unknownPlaceholder(":yaer")), (":/a", .unknownPlaceholder(":")),
        ("../:slug", .unsafePart("..")), (".hidden/:slug", .unsafePart(".hidden")),
        ("a\\b/:slug", .unsafePart("a\\b")), ("con/:slug", .unsafePart("con")),
        (":slug.", .unsafePart(":slug.")),
    ])
    func refusesWhatGivesNoAddress(pattern: String, problem: PermalinkProblem) {
        #expect(PermalinkPattern.compile(pattern).problems == [problem])
    }
}
