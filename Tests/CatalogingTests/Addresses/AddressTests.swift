import Articles
import Cataloging
import Settings
import TestSupport
import Testing

@Suite struct AddressTests {
    private func pages(_ records: [ArticleRecord], pattern: String = PermalinkPattern.standard) -> [String] {
        Catalog(CatalogInput(testing: records, pattern: pattern)).addresses.map(\.page)
    }

    @Test func filesByYearAndMonthAsFarAsTheyAreKnown() {
        let records = [
            ArticleRecord(testing: "seeds/a.md", date: PartialDate(year: 2014, month: 6, day: 23)),
            ArticleRecord(testing: "seeds/b.md", date: PartialDate(year: 1893)),
            ArticleRecord(testing: "seeds/c.md"),
        ]
        #expect(pages(records) == ["2014/06/a.html", "1893/b.html", "undated/c.html"])
    }

    @Test func namesTheAuthorAsTheAuthorsPageDoes() {
        let records = ["J. Cogan", "Cogan, James", "Ann  Lee", ""].enumerated().map { number, author in
            ArticleRecord(testing: "seeds/\(number).md", authors: author.isEmpty ? [] : [author])
        }
        var input = CatalogInput(testing: records, pattern: ":author/:slug.html")
        var rule = PersonRule(name: "James Cogan")
        rule.variants = ["J. Cogan"]
        input.people = PersonAuthority([rule])
        let catalog = Catalog(input)
        #expect(
            catalog.addresses.map(\.page) == [
                "james-cogan/0.html", "james-cogan/1.html", "ann-lee/2.html", "3.html",
            ])
        #expect(catalog.people.map(\.path).sorted() == ["authors/ann-lee.html", "authors/james-cogan.html"])
    }

    @Test func namesMarkdownByItsFileAndTextByItsTitle() {
        let date = PartialDate(year: 1954)
        let records = [
            ArticleRecord(testing: "seeds/flood of 1953.md", title: "The Flood", date: date),
            ArticleRecord(testing: "seeds/scan_0042.txt", title: "The Lifeboat", date: date),
            ArticleRecord(testing: "seeds/tides/index.md", title: "A Table of Tides", date: date),
        ]
        #expect(pages(records) == ["1954/flood-of-1953.html", "1954/the-lifeboat.html", "1954/tides.html"])
    }

    @Test func givesNewcomersANumberAndAWarning() {
        let catalog = Catalog(
            CatalogInput(testing: [
                ArticleRecord(testing: "seeds/Foo Bar.md"), ArticleRecord(testing: "seeds/foo-bar.md"),
                ArticleRecord(testing: "seeds/x/foo_bar.md"),
            ]))
        #expect(
            catalog.addresses.map(\.page) == [
                "undated/foo-bar.html", "undated/foo-bar-2.html", "undated/foo-bar-3.html",
            ])
        #expect(
            catalog.diagnostics.first?.description == """
                seeds/foo-bar.md: warning: The address “undated/foo-bar.html” is taken by seeds/Foo Bar.md
                    This one is at “undated/foo-bar-2.html”; give it a slug of its own to choose another.
                """)
    }

    @Test(arguments: [
        ("/2014/x/", "2014/x/index.html"), ("about.html", "about.html"), ("/old/page", "old/page.html"),
        ("https://example.org/a/b.html?x=1#y", "a/b.html"),
    ])
    func takesThePermalinkOfASource(permalink: String, page: String) {
        #expect(pages([ArticleRecord(testing: "seeds/a.md") { $0.permalink = permalink }]) == [page])
    }

    @Test(arguments: [
        "../../x", "/a/../../b", "%2e%2e/x", "a/.git/x", "a\\b", "CON/x", "a:b", ".htaccess", "x/\u{7}y",
    ])
    func refusesPermalinksThatLeaveTheSite(permalink: String) {
        let catalog = Catalog(
            CatalogInput(testing: [ArticleRecord(testing: "seeds/a.md") { $0.permalink = permalink }]))
        #expect(catalog.addresses.map(\.page) == ["undated/a.html"])
        #expect(
            catalog.diagnostics.map(\.summary) == [
                "The permalink “\(permalink)” is no address within the site"
            ])
    }

    @Test func readsPatternsOfJekyllInASource() {
        let record = ArticleRecord(
            testing: "seeds/2014-06-23-a.md", date: PartialDate(year: 2014, month: 6, day: 23)
        ) {
            $0.permalink = "/:year/:title/"
            $0.slug = "a"
        }
        #expect(pages([record]) == ["2014/a/index.html"])
    }

    @Test func fillsThePatternOfTheSite() {
        let record = ArticleRecord(
            testing: "seeds/letters/home/a.md", date: PartialDate(year: 2014, month: 6),
            authors: ["Émile Zola"])
        #expect(
            pages([record], pattern: "/:section/:author/:day/:slug/") == ["letters/emile-zola/a/index.html"])
        #expect(pages([record], pattern: ":year/:month") == ["2014/06/a.html"])
        #expect(pages([ArticleRecord(testing: "seeds/b.md")], pattern: ":year/:slug") == ["undated/b.html"])
    }

    @Test func keepsPathsOfTheSiteForTheSite() {
        let records = [
            ArticleRecord(testing: "seeds/a.md", date: PartialDate(year: 2014)) { $0.permalink = "/2014/" },
            ArticleRecord(testing: "seeds/b.md") { $0.permalink = "/" },
        ]
        #expect(pages(records) == ["2014-2/index.html", "index-2.html"])
    }

    @Test func redirectsAliasesThatAreFree() {
        let catalog = Catalog(
            CatalogInput(testing: [
                ArticleRecord(testing: "seeds/a.md") {
                    $0.aliases = ["/old/a/", "older.html", "/undated/b.html", "../x"]
                },
                ArticleRecord(testing: "seeds/b.md"),
            ]))
        #expect(catalog.redirects.map(\.from) == ["old/a/index.html", "older.html"])
        #expect(catalog.redirects.map(\.to) == ["undated/a.html", "undated/a.html"])
        #expect(
            catalog.diagnostics.map(\.summary) == [
                "The alias “/undated/b.html” is the address of seeds/b.md",
                "The alias “../x” is no address within the site",
            ])
    }

    @Test func refusesStaticFilesInTheWay() {
        let catalog = Catalog(CatalogInput(testing: [], staticFiles: ["index.html", "CNAME", "Style.css"]))
        #expect(catalog.staticFiles == ["CNAME"])
        #expect(catalog.diagnostics.map(\.severity) == [.error, .error])
        #expect(catalog.diagnostics.first?.summary == "The path “index.html” is taken by Broadsheet")
    }

    @Test func numbersTheFolderWhereAFileStandsInItsPlace() {
        var record = ArticleRecord(testing: "seeds/a.md")
        record.metadata.permalink = "/style.css/x.html"
        var other = ArticleRecord(testing: "seeds/b.md")
        other.metadata.permalink = "/style.css/x.html"
        #expect(
            Catalog(CatalogInput(testing: [record, other])).addresses.map(\.page) == [
                "style.css-2/x.html", "style.css-3/x.html",
            ])
    }
}
