import Articles
import Cataloging
import TestSupport
import Testing

/// Articles that get another address keep the old ones.
@Suite struct MovedArticleTests {
    private var site = RecordedSite()

    private func article(
        _ source: String, _ body: String = "", id: String? = nil, slug: String? = nil
    )
        -> ArticleRecord
    {
        ArticleRecord(testing: source, body: body.isEmpty ? source : body) {
            $0.identifier = id
            $0.slug = slug
        }
    }

    @Test mutating func redirectsFromTheOldAddress() {
        site.publish([article("seeds/a.md")])
        #expect(
            site.publish([article("seeds/a.md", slug: "b")]).redirectLines == [
                "undated/a.html > undated/b.html"
            ])
        #expect(site.lines == ["seeds/a.md undated/a.html moved", "seeds/a.md undated/b.html live"])
    }

    @Test mutating func leadsFromAllOldAddressesToTheLast() {
        for slug in ["a", "b", "c"] { site.publish([article("seeds/a.md", slug: slug)]) }
        let catalog = site.publish([article("seeds/a.md", slug: "b")])
        #expect(
            catalog.redirectLines == ["undated/a.html > undated/b.html", "undated/c.html > undated/b.html"])
    }

    @Test mutating func knowsARenamedFileByItsBody() {
        site.publish([article("seeds/a.md", "A"), article("seeds/b.md", "B")])
        let catalog = site.publish([article("seeds/b.md", "B"), article("seeds/x/c.md", "A")])
        #expect(catalog.redirectLines == ["undated/a.html > undated/c.html"])
        #expect(catalog.missingAddresses == [])
        #expect(
            site.lines == [
                "seeds/b.md undated/b.html live", "seeds/x/c.md undated/a.html moved",
                "seeds/x/c.md undated/c.html live",
            ])
    }

    @Test mutating func knowsAFileByItsIdWhateverItsBody() {
        site.publish([article("seeds/a.md", "A", id: "7")])
        let catalog = site.publish([article("seeds/b.md", "B", id: "7")])
        #expect(catalog.redirectLines == ["undated/a.html > undated/b.html"])
        #expect(site.lines.first == "id:7 undated/a.html moved")
    }

    @Test mutating func knowsAFileThatGetsAnId() {
        site.publish([article("seeds/a.md")])
        site.publish([article("seeds/a.md", id: "7")])
        #expect(site.lines == ["id:7 undated/a.html live"])
    }

    @Test mutating func prefersTheSourceToTheBody() {
        site.publish([article("seeds/a.md", "A")])
        let catalog = site.publish([article("seeds/a.md", "A, corrected"), article("seeds/copy.md", "A")])
        #expect(catalog.redirects == [])
        #expect(catalog.addresses.map(\.page) == ["undated/a.html", "undated/copy.html"])
    }

    @Test mutating func tellsEqualBodiesApartByFileName() {
        site.publish([article("seeds/x/a.md", "A"), article("seeds/x/b.md", "A")])
        let catalog = site.publish(
            [article("seeds/y/a.md", "A"), article("seeds/y/b.md", "A")], pattern: ":section/:slug")
        #expect(catalog.redirectLines == ["undated/a.html > y/a.html", "undated/b.html > y/b.html"])
    }

    @Test mutating func movesAllWithANewPattern() {
        site.publish([article("seeds/a.md"), article("seeds/b.md")])
        let pretty = site.publish([article("seeds/a.md"), article("seeds/b.md")], pattern: ":slug/")
        #expect(pretty.redirectLines == ["undated/a.html > a/index.html", "undated/b.html > b/index.html"])
        let back = site.publish([article("seeds/a.md"), article("seeds/b.md")])
        #expect(back.redirectLines == ["a/index.html > undated/a.html", "b/index.html > undated/b.html"])
    }

    @Test mutating func keepsAnAliasThatIsTakenOutAgain() {
        site.publish([ArticleRecord(testing: "seeds/a.md") { $0.aliases = ["/old/"] }])
        let catalog = site.publish([ArticleRecord(testing: "seeds/a.md")])
        #expect(catalog.redirectLines == ["old/index.html > undated/a.html"])
    }

    @Test mutating func changesNothingTheSecondTime() {
        let articles = [article("seeds/a.md", slug: "b"), article("seeds/c.md"), article("seeds/x/c.md")]
        site.publish([article("seeds/a.md"), article("seeds/x/c.md"), article("seeds/gone.md")])
        let first = site.publish(articles)
        let record = site.record
        let second = site.publish(articles)
        #expect(first.addresses == second.addresses)
        #expect(first.redirects == second.redirects)
        #expect(site.record == record)
    }
}
