import Articles
import Pipeline
import TestSupport
import Testing

@Suite struct SiteBuildTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func build(
        url: String? = nil, drafts: Bool = false, asOf: String? = nil, jobs: Int = 2
    ) async -> BuildOutcome {
        await SiteBuild(
            BuildOptions(
                site: folder.path, url: url, includesDrafts: drafts, asOf: asOf.flatMap(BuildOptions.date),
                jobs: jobs)
        ).run()
    }

    private func writeSite() throws {
        try folder.write(
            "seeds/storm.txt",
            """
            The Storm of 1954

            Mary Hale\u{20}\u{20}
            12 May 1954

            The wind came up from the south at about four in the afternoon, and by six the harbour was

            closed to all but the lifeboat. Nobody who was there has forgotten it.
            """)
        try folder.write(
            "seeds/notes/pier.md",
            """
            ---
            title: "The Pier & the Sea"
            authors: [Mary Hale, Tom Reed]
            date: 1954-06-02
            tags: [Harbour]
            summary: A pier.
            ---

            It was [the storm](../storm.txt) that broke it. ![Plan](plan.svg)
            """)
        try folder.write("seeds/notes/plan.svg", "<svg width=\"30\" height=\"20\"></svg>")
        try folder.write("Pages/about.md", "---\ntitle: About\n---\nWho we are.\n")
        try folder.write("Static/CNAME", "example.org")
        try folder.write("broadsheet.yaml", "title: The Chronicle\nsearch: false\nderivedTags: false\n")
    }

    @Test func buildsPagesThatLinkToEachOther() async throws {
        try writeSite()
        let outcome = await build()
        #expect(outcome.diagnostics.filter { $0.severity > .note } == [])
        #expect(outcome.exitCode(isStrict: true) == nil)
        #expect(
            try folder.files(below: "Public") == [
                ".nojekyll", "1954/05/index.html", "1954/05/the-storm-of-1954.html",
                "1954/05/the-storm-of-1954.md",
                "1954/06/index.html", "1954/06/pier.html", "1954/06/pier.md", "1954/06/pier/plan.svg",
                "1954/index.html", "404.html", "CNAME", "about.html", "archive/index.html",
                "authors/index.html",
                "authors/mary-hale.html", "authors/tom-reed.html", "index.html", "robots.txt", "style.css",
                "tags/harbour.html", "tags/index.html",
            ])
        let article = try folder.read("Public/1954/06/pier.html")
        for link in [
            "../../index.html", "../../authors/mary-hale.html", "../../tags/harbour.html", "index.html",
            "../05/the-storm-of-1954.html", "pier.md", "pier/plan.svg\" width=\"30\" height=\"20",
        ] {
            #expect(article.contains("=\"\(link)\""), "\(link)")
        }
        #expect(article.contains("<h1>The Pier &amp; the Sea</h1>"))
        #expect(try folder.read("Public/authors/mary-hale.html").contains("=\"../1954/06/pier.html\""))
        #expect(try folder.read("Public/1954/05/index.html").contains("=\"the-storm-of-1954.html\""))
        #expect(try folder.read("Public/index.html").contains("=\"1954/06/pier.html\""))
    }

    @Test func writesCleanMarkdownBesideTheArticle() async throws {
        try writeSite()
        _ = await build()
        #expect(
            try folder.read("Public/1954/06/pier.md") == """
                ---
                title: "The Pier & the Sea"
                date: 1954-06-02
                authors:
                  - Mary Hale
                  - Tom Reed
                tags:
                  - Harbour
                summary: A pier.
                language: en
                ---


                It was [the storm](../05/the-storm-of-1954.html) that broke it. ![Plan](pier/plan.svg)
                """)
    }

    @Test func writesNothingTheSecondTime() async throws {
        try writeSite()
        let first = await build(url: "https://example.org/")
        let before = try folder.contents(below: "Public")
        let second = await build(url: "https://example.org/")
        #expect(second.report?.pagesWritten == 0)
        #expect(second.report?.pagesUnchanged == first.report?.pagesWritten)
        #expect(second.report?.text.contains("Nothing to write: ") == true)
        #expect(try folder.contents(below: "Public") == before)
    }

    @Test func givesTheSameBytesWhateverTheNumberOfJobsAndTheFolder() async throws {
        try writeSite()
        for number in 0..<150 {
            try folder.write("seeds/many/\(number).md", "---\ndate: 19\(10 + number % 80)\n---\nText.")
        }
        _ = await build(url: "https://example.org/", jobs: 1)
        let other = try TemporaryFolder()
        for (name, bytes) in try folder.contents(below: "")
        where !name.hasPrefix("Public") && !name.hasPrefix(".") {
            try other.write(name, bytes)
        }
        _ = await SiteBuild(BuildOptions(site: other.path, url: "https://example.org/", jobs: 7)).run()
        #expect(try other.contents(below: "Public") == folder.contents(below: "Public"))
    }

    @Test func removesPagesOfArticlesThatAreGone() async throws {
        try writeSite()
        _ = await build()
        try folder.remove("seeds/storm.txt")
        let outcome = await build()
        #expect(outcome.report?.pagesRemoved == 3)
        #expect(!folder.exists("Public/1954/05"))
    }

    @Test func leavesOutDraftsAndLaterArticlesUnlessAsked() async throws {
        try folder.write("seeds/a.md", "---\ndraft: true\n---\nA")
        try folder.write("seeds/b.md", "---\ndate: 2030-01-01\n---\nB")
        let report = await build(asOf: "2029-12-31").report
        #expect([report?.articles, report?.drafts, report?.later] == [0, 1, 1])
        let lines = (report?.text ?? "").split(separator: "\n").dropFirst().prefix(2)
        #expect(lines == ["1 draft left out; --drafts publishes them", "1 article dated later left out"])
        // Also where nothing changed since.
        #expect(
            await build(asOf: "2029-12-31").report?.text.contains("1 article dated later left out") == true)
        let all = await build(drafts: true, asOf: "2030-01-01").report
        #expect([all?.articles, all?.drafts, all?.later] == [2, 0, 0])
    }

    @Test func listsArticlesWithoutADateApart() async throws {
        try folder.write("seeds/a.md", "---\ntitle: No Date\n---\nA")
        try folder.write("seeds/b.md", "---\ntitle: Dated\ndate: 1893\n---\nB")
        _ = await build()
        let list = try folder.read("Public/undated/index.html")
        #expect(list.contains("<a href=\"a.html\">No Date</a>"))
        #expect(!list.contains("Dated</a>"))
        let archive = try folder.read("Public/archive/index.html")
        #expect(archive.contains("<a href=\"../undated/index.html\">Undated</a> <small>1</small>"))
        #expect(try folder.read("Public/undated/a.html").contains("<span>Undated</span>"))
        _ = try folder.remove("seeds/a.md")
        _ = await build()
        #expect(!folder.exists("Public/undated"))
        #expect(try !folder.read("Public/archive/index.html").contains("Undated"))
    }

    @Test func writesFeedsAndSitemapOnlyWithAnAddress() async throws {
        try writeSite()
        let without = await build()
        #expect(!folder.exists("Public/feed.xml"))
        #expect(without.report?.hasAddress == false)
        _ = await build(url: "https://example.org/archive")
        let feed = try folder.read("Public/feed.xml")
        #expect(feed.contains("<updated>1954-06-02T00:00:00Z</updated>"))
        #expect(feed.contains("https://example.org/archive/1954/06/pier/plan.svg"))
        #expect(
            try folder.read("Public/sitemap.xml").contains(
                "<loc>https://example.org/archive/about.html</loc>"))
        #expect(
            try folder.read("Public/robots.txt").contains("Sitemap: https://example.org/archive/sitemap.xml"))
        #expect(folder.exists("Public/tags/harbour.xml"))
        #expect(folder.exists("Public/authors/mary-hale.xml"))
    }

    @Test func buildsAnEmptySite() async throws {
        let outcome = await build()
        #expect(outcome.exitCode(isStrict: false) == nil)
        #expect(
            outcome.diagnostics.map(\.summary) == ["There is no folder of articles"])
        #expect(folder.exists("Public/index.html"))
    }
}
