import Articles
import Cataloging
import TestSupport
import Testing

@Suite struct LinkTests {
    /// Where a link of `seeds/letters/a.md` leads in a small site.
    private func lead(_ destination: String, kind: ArticleLink.Kind = .link) -> (ResolvedLink?, Catalog) {
        let link = ArticleLink(kind: kind, destination: destination, line: 7)
        let date = PartialDate(year: 2014, month: 6, day: 23)
        let catalog = Catalog(
            CatalogInput(
                testing: [
                    ArticleRecord(testing: "seeds/_posts/2014-06-23-hello.md", date: date, tags: ["sea"]) {
                        $0.slug = "hello"
                        $0.aliases = ["/old/"]
                    },
                    ArticleRecord(testing: "seeds/letters/a.md", links: [link]),
                    ArticleRecord(testing: "seeds/letters/b.txt", title: "B"),
                    ArticleRecord(testing: "seeds/tides/index.md"),
                ],
                pages: [ArticleRecord(testing: "Pages/about.md")],
                files: ["seeds/letters/map.png", "seeds/pictures/ship (1).jpg", "seeds/letters/tool.html"],
                staticFiles: ["logo.svg"]))
        return (catalog.links[1].first, catalog)
    }

    @Test(arguments: [
        ("b.txt", "undated/b.html"), ("./b.txt", "undated/b.html"), ("b", "undated/b.html"),
        ("../tides/", "undated/tides.html"), ("../tides/index.md", "undated/tides.html"),
        ("{filename}b.txt", "undated/b.html"), ("{filename}/letters/b.txt", "undated/b.html"),
        ("@/letters/b.txt", "undated/b.html"), ("source:b.txt", "undated/b.html"),
        ("post:2014-06-23-hello", "2014/06/hello.html"), ("/2014/06/23/hello/", "2014/06/hello.html"),
        ("/2014/06/23/Hello", "2014/06/hello.html"), ("//2014/06/23/hello/", "2014/06/hello.html"),
        ("/2014/06/hello.html", "2014/06/hello.html"), ("/old/", "2014/06/hello.html"),
        ("/old", "2014/06/hello.html"),
        ("/tags/sea/", "tags/sea.html"), ("/category/Sea", "tags/sea.html"), ("/", "index.html"),
        ("/about/", "about.html"),
        ("/logo.svg", "logo.svg"),
        ("source:tides", "undated/tides.html"),
    ])
    func findsArticlesInEveryDialect(destination: String, path: String) {
        #expect(lead(destination).0 == .inside(path: path, suffix: ""))
    }

    @Test func keepsFragmentAndQuery() {
        #expect(lead("b.txt#part").0 == .inside(path: "undated/b.html", suffix: "#part"))
        #expect(lead("b.txt?x=1#part").0 == .inside(path: "undated/b.html", suffix: "?x=1#part"))
    }

    @Test func copiesPicturesToTheFolderOfTheArticle() {
        let (near, catalog) = lead("map.png", kind: .picture)
        #expect(near == .inside(path: "undated/a/map.png", suffix: ""))
        #expect(catalog.assets == [AssetCopy(source: "seeds/letters/map.png", path: "undated/a/map.png")])
        #expect(lead("../pictures/ship%20(1).jpg").0 == .inside(path: "undated/a/ship (1).jpg", suffix: ""))
        #expect(
            lead("{static}/pictures/ship (1).jpg").0 == .inside(path: "undated/a/ship (1).jpg", suffix: ""))
    }

    @Test func warnsOfWhatIsMissingWithItsLine() {
        let (link, catalog) = lead("none.md")
        #expect(link == .asWritten("none.md"))
        #expect(
            catalog.diagnostics.map(\.description) == [
                """
                seeds/letters/a.md:7: warning: The link to “none.md” leads nowhere
                    No article, page or file has that name; correct the link or remove it.
                """
            ])
        let picture = lead("none.png", kind: .picture)
        #expect(
            picture.1.diagnostics.map(\.description) == [
                """
                seeds/letters/a.md:7: warning: The picture “none.png” is missing
                    Put the file beside the article, or correct its name.
                """
            ])
    }

    @Test func doesNotCopyWhatABrowserRuns() {
        let (link, catalog) = lead("tool.html")
        #expect(link == .asWritten("tool.html"))
        #expect(catalog.assets.isEmpty)
        #expect(
            catalog.diagnostics.first?.summary
                == "The file “seeds/letters/tool.html” is of a kind that is not copied")
    }

    @Test(arguments: ["../../../../etc/passwd", "/../../etc/passwd", "..%2f..%2f..%2fetc/passwd"])
    func neverLeavesTheSite(destination: String) {
        let (link, catalog) = lead(destination, kind: .picture)
        #expect(link == .asWritten(destination))
        #expect(catalog.assets.isEmpty)
    }
}
