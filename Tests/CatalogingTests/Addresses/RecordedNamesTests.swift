import Articles
import Cataloging
import TestSupport
import Testing

/// Pages of people, tags and months that vanish lead to the lists that they stood in.
@Suite struct RecordedNamesTests {
    private var site = RecordedSite()

    @Test mutating func leadsFromAPersonOrTagThatIsGoneToTheList() {
        site.publish([ArticleRecord(testing: "seeds/a.md", authors: ["Ann Lee"], tags: ["Sea"])])
        let catalog = site.publish([ArticleRecord(testing: "seeds/a.md")])
        #expect(
            catalog.redirectLines == [
                "authors/ann-lee.html > authors/index.html", "tags/sea.html > tags/index.html",
            ])
        #expect(
            catalog.diagnostics.map(\.description) == [
                """
                addresses.tsv:5: note: the author “Ann Lee” is gone; “authors/ann-lee.html” leads to \
                “authors/index.html” now
                """,
                "addresses.tsv:6: note: the tag “Sea” is gone; “tags/sea.html” leads to “tags/index.html” now",
            ])
        let later = site.publish([ArticleRecord(testing: "seeds/a.md")])
        #expect(later.redirects == catalog.redirects)
        #expect(later.diagnostics == [])
    }

    @Test mutating func givesANameThatComesBackItsAddress() {
        site.publish([ArticleRecord(testing: "seeds/a.md", tags: ["foo bar", "Foo-Bar"])])
        site.publish([ArticleRecord(testing: "seeds/a.md")])
        let catalog = site.publish([ArticleRecord(testing: "seeds/a.md", tags: ["Foo-Bar", "FOO BAR"])])
        #expect(catalog.tags.map(\.name) == ["FOO BAR", "Foo-Bar"])
        #expect(catalog.redirects == [])
        #expect(Set(catalog.tags.map(\.path)) == ["tags/foo-bar.html", "tags/foo-bar-2.html"])
    }

    @Test mutating func keepsAnAddressWhenOnlyTheSpellingChanges() {
        site.publish([ArticleRecord(testing: "seeds/a.md", tags: ["J. R. R. Tolkien"])])
        let catalog = site.publish([ArticleRecord(testing: "seeds/a.md", tags: ["J R R Tolkien"])])
        #expect(catalog.tags.map(\.path) == ["tags/j-r-r-tolkien.html"])
        #expect(catalog.redirects == [])
    }

    @Test mutating func leadsFromAMonthToItsYearAndFromAYearToTheArchive() {
        let date = PartialDate(year: 1954, month: 5)
        site.publish([ArticleRecord(testing: "seeds/a.md", date: date), ArticleRecord(testing: "seeds/b.md")])
        let later = PartialDate(year: 1954, month: 6)
        let moved = site.publish([ArticleRecord(testing: "seeds/a.md", date: later)])
        #expect(
            moved.redirectLines.filter { $0.contains("index") } == [
                "1954/05/index.html > 1954/index.html", "undated/index.html > archive/index.html",
            ])
        let bare = site.publish([ArticleRecord(testing: "seeds/a.md", date: PartialDate(year: 1893))])
        #expect(
            bare.redirectLines.filter { $0.contains("index") } == [
                "1954/index.html > archive/index.html", "1954/05/index.html > archive/index.html",
                "1954/06/index.html > archive/index.html", "undated/index.html > archive/index.html",
            ])
    }

    @Test mutating func leadsFromASeriesThatIsGoneToTheListOfSeries() {
        func article(_ series: String) -> ArticleRecord {
            ArticleRecord(testing: "seeds/\(series).md") {
                $0.params = [MetadataField(key: "series", value: .text(series), line: 2)]
            }
        }
        site.publish([article("Letters"), article("Tides")])
        let renamed = site.publish([article("Letters"), article("Tables")])
        #expect(
            renamed.redirectLines.filter { $0.contains("series/") } == [
                "series/tides.html > series/index.html"
            ])
        let bare = site.publish([ArticleRecord(testing: "seeds/a.md")])
        #expect(
            bare.redirectLines.filter { $0.contains("series/") } == [
                "series/index.html > archive/index.html", "series/letters.html > archive/index.html",
                "series/tables.html > archive/index.html", "series/tides.html > archive/index.html",
            ])
        let back = site.publish([article("Letters")])
        #expect(back.collections.series.map(\.path) == ["series/letters.html"])
    }
}
