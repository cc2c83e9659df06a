import Articles
import Cataloging
import TestSupport
import Testing

/// An address on record stays with whom it belongs to.
@Suite struct AddressesOnRecordTests {
    private var site = RecordedSite()

    @Test mutating func givesNewcomersANumber() {
        site.publish([ArticleRecord(testing: "seeds/x/foo.md")])
        let catalog = site.publish([
            ArticleRecord(testing: "seeds/a/foo.md", body: "A"), ArticleRecord(testing: "seeds/x/foo.md"),
        ])
        #expect(catalog.addresses.map(\.page) == ["undated/foo-2.html", "undated/foo.html"])
        #expect(
            catalog.diagnostics.map(\.description) == [
                """
                seeds/a/foo.md: warning: The address “undated/foo.html” is on record for seeds/x/foo.md
                    This one is at “undated/foo-2.html”; give it a slug of its own to choose another.
                """
            ])
    }

    @Test mutating func keepsTheNumberThatIsOnRecordWithoutAWord() {
        let articles = ["a", "b", "c"].map { ArticleRecord(testing: "seeds/\($0)/foo.md", body: $0) }
        site.publish(articles)
        let catalog = site.publish([articles[0], articles[2]])
        #expect(catalog.addresses.map(\.page) == ["undated/foo.html", "undated/foo-3.html"])
        #expect(catalog.diagnostics == [])
    }

    @Test mutating func givesNoAddressOfAnArticleThatIsGone() {
        site.publish([ArticleRecord(testing: "seeds/a/foo.md", body: "A")])
        let catalog = site.publish([ArticleRecord(testing: "seeds/b/foo.md", body: "B")])
        #expect(catalog.missingAddresses.map(\.address) == ["undated/foo.html"])
        #expect(catalog.addresses.map(\.page) == ["undated/foo-2.html"])
        #expect(
            site.lines == ["seeds/a/foo.md undated/foo.html gone", "seeds/b/foo.md undated/foo-2.html live"])
        #expect(site.publish([ArticleRecord(testing: "seeds/b/foo.md", body: "B")]).missingAddresses == [])
    }

    @Test mutating func givesAnArticleThatComesBackItsAddress() {
        let old = ArticleRecord(testing: "seeds/a/foo.md", body: "A")
        let other = ArticleRecord(testing: "seeds/0/foo.md", body: "B")
        site.publish([old])
        site.publish([other])
        let catalog = site.publish([other, ArticleRecord(testing: "seeds/again/foo.md", body: "A")])
        #expect(catalog.addresses.map(\.page) == ["undated/foo-2.html", "undated/foo.html"])
    }

    @Test mutating func leavesAnAddressToAnAliasOfWhatReplacesIt() {
        site.publish([ArticleRecord(testing: "seeds/a.md", body: "A")])
        let heir = ArticleRecord(testing: "seeds/b.md", body: "B") { $0.aliases = ["/undated/a.html"] }
        let catalog = site.publish([heir])
        #expect(catalog.redirectLines == ["undated/a.html > undated/b.html"])
        #expect(catalog.missingAddresses == [])
        #expect(catalog.diagnostics == [])
    }

    @Test mutating func refusesAnAliasThatIsOnRecordForAnother() {
        site.publish([ArticleRecord(testing: "seeds/a.md", body: "A")])
        let moved = ArticleRecord(testing: "seeds/a.md", body: "A") { $0.slug = "c" }
        let other = ArticleRecord(testing: "seeds/b.md", body: "B") { $0.aliases = ["/undated/a.html"] }
        let catalog = site.publish([moved, other])
        #expect(catalog.redirectLines == ["undated/a.html > undated/c.html"])
        #expect(
            catalog.diagnostics.map(\.summary) == ["The alias “/undated/a.html” is on record for seeds/a.md"])
    }

    @Test mutating func namesAnOldAddressThatAFileTook() {
        site.publish([ArticleRecord(testing: "seeds/a.md")])
        let catalog = site.publish([ArticleRecord(testing: "seeds/a.md")], staticFiles: ["undated/a.html"])
        #expect(catalog.addresses.map(\.page) == ["undated/a-2.html"])
        #expect(catalog.redirects == [])
        #expect(
            catalog.diagnostics.map(\.summary) == [
                "The address “undated/a.html” is taken by Static/undated/a.html",
                "The old address “undated/a.html” of seeds/a.md is taken by Static/undated/a.html",
            ])
    }

    @Test mutating func keepsTheFurtherPagesOfListsForThem() {
        let articles = ["page/3.html", "tags/sea/page/12.html", "page/x.html"].map { path in
            ArticleRecord(testing: "seeds/a.md", body: path) { $0.permalink = path }
        }
        #expect(
            site.publish(articles).addresses.map(\.page) == [
                "page/3-2.html", "tags/sea/page/12-2.html", "page/x.html",
            ])
    }

    @Test mutating func warnsOfAnIdThatTwoArticlesHave() {
        let articles = ["a", "b"].map { name in
            ArticleRecord(testing: "seeds/\(name).md", body: name) { $0.identifier = "7" }
        }
        let catalog = site.publish(articles)
        #expect(site.lines == ["id:7 undated/a.html live", "seeds/b.md undated/b.html live"])
        #expect(
            catalog.diagnostics.map(\.description) == [
                """
                seeds/b.md: warning: The id “7” is that of seeds/a.md as well
                    Give each article an id of its own; this one is known by its source.
                """
            ])
    }

    @Test mutating func putsNoDraftOnRecord() {
        site.publish([ArticleRecord(testing: "seeds/a.md") { $0.isDraft = true }])
        #expect(site.lines.filter { $0.hasPrefix("seeds") } == [])
    }
}
