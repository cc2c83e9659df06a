import Pipeline
import TestSupport
import Testing

/// Pages of an author or a tag lead to a search among their articles.
@Suite struct SearchWithinTests {
    private func build(_ settings: String) async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("broadsheet.yaml", settings)
        try folder.write(
            "seeds/a.md", "---\ndate: 1954-05-12\nauthor: Émile O’Hara\ntags: [C++, R&D]\n---\nText.\n")
        _ = await SiteBuild(BuildOptions(site: folder.path, jobs: 1)).run()
        return folder
    }

    @Test func leadToASearchAmongTheirArticles() async throws {
        let folder = try await build("title: The Chronicle\n")
        let pages = [
            "authors/emile-o-hara.html": "../search.html?author=%C3%89mile%20O%E2%80%99Hara",
            "tags/c++.html": "../search.html?tag=C%2B%2B", "tags/r-d.html": "../search.html?tag=R%26D",
        ]
        for (page, link) in pages {
            guard folder.exists("Public/" + page) else { continue }
            #expect(
                try folder.read("Public/" + page).contains(
                    "<a href=\"\(link)\" rel=\"search\">Search here</a>"), "\(page)")
        }
        let links = try folder.files(below: "Public").filter { name in
            try name.hasSuffix(".html") && folder.read("Public/" + name).contains("Search here")
        }
        #expect(links.count == 3)
        #expect(try folder.read("Public/search.html").contains("data-day=\"{day} {month} {year}\""))
    }

    @Test func leadToTheArchiveWithoutScripts() async throws {
        let page = try await build("title: The Chronicle\n").read("Public/search.html")
        #expect(page.contains("<form class=\"search\" role=\"search\" action=\"archive/index.html\""))
        #expect(page.contains("<p class=\"search-plain empty\">Search needs scripts"))
        #expect(page.contains("<a href=\"archive/index.html\">Archive</a>"))
        // Nothing in the page asks for more than `default-src 'self'`.
        #expect(!page.contains("<style") && !page.contains(" style=") && !page.contains(" onclick="))
    }

    @Test func doNotWhereNobodySearches() async throws {
        let folder = try await build("title: The Chronicle\nsearch: false\n")
        for name in try folder.files(below: "Public") where name.hasSuffix(".html") {
            #expect(try !folder.read("Public/" + name).contains("Search here"))
        }
    }
}
