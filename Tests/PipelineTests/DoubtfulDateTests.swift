import Articles
import Pipeline
import TestSupport
import Testing

/// Dates such as "c. 1893" in a site.
@Suite struct DoubtfulDateTests {
    private func build(_ folder: TemporaryFolder) async {
        let outcome = await SiteBuild(BuildOptions(site: folder.path, url: "https://example.org/", jobs: 1))
            .run()
        #expect(outcome.diagnostics.filter { $0.severity != .note } == [])
    }

    @Test func showsWhatIsDoubtfulAndSortsByTheDate() async throws {
        let folder = try TemporaryFolder()
        try folder.write("broadsheet.yaml", "data: true\nlanguage: de\n")
        try folder.write("seeds/a.md", "---\ntitle: A\ndate: um 1893\n---\nText.\n")
        try folder.write("seeds/b.md", "---\ntitle: B\ndate: 1894\n---\nText.\n")
        try folder.write("seeds/c.txt", "Some text in one paragraph.\n")
        try folder.write("seeds/c.yaml", "title: C\ndate: [1892?]\n")
        await build(folder)

        let page = try folder.read("Public/1893/a.html")
        #expect(page.contains("<time datetime=\"1893\">um 1893</time>"))
        #expect(page.contains("<meta name=\"citation_date\" content=\"1893\">"))
        #expect(page.contains("\"datePublished\":\"1893\""))
        #expect(try folder.read("Public/1892/c.html").contains(">[1892?]</time>"))
        #expect(try folder.read("Public/feed.xml").contains("<published>1893-01-01T00:00:00Z</published>"))
        #expect(try folder.read("Public/1893/a.md").contains("date: \"c. 1893\"\n"))
        let lines = try folder.read("Public/articles.jsonl").split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].contains("\"date\":\"1894\",\"language\""))
        #expect(lines[1].contains("\"date\":\"1893\",\"dateQualifiers\":[\"approximate\"]"))
        #expect(lines[2].contains("\"date\":\"1892\",\"dateQualifiers\":[\"uncertain\",\"inferred\"]"))
    }

    @Test func writesPagesAnewWhenADateIsDoubtedOrNot() async throws {
        let folder = try TemporaryFolder()
        for date in ["1893", "c. 1893", "\"[c. 1893]\"", "1893"] {
            try folder.write("seeds/a.md", "---\ntitle: A\ndate: \(date)\n---\nText.\n")
            await build(folder)
            let shown = date.filter { $0 != "\"" }
            #expect(try folder.read("Public/1893/a.html").contains(">\(shown)</time>"))
            #expect(try folder.read("Public/index.html").contains(">\(shown)</time>"))
        }
    }
}
