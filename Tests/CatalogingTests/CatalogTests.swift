import Articles
import Cataloging
import TestSupport
import Testing

@Suite struct CatalogTests {
    @Test func ordersNewestFirstAndUndatedLast() {
        let catalog = Catalog(
            CatalogInput(testing: [
                ArticleRecord(testing: "seeds/a.md"),
                ArticleRecord(testing: "seeds/b.md", date: PartialDate(year: 1893)),
                ArticleRecord(testing: "seeds/c.md", date: PartialDate(year: 1893, month: 5)),
                ArticleRecord(testing: "seeds/d.md", date: PartialDate(year: 1893, month: 5)),
            ]))
        #expect(catalog.order == [2, 3, 1, 0])
        #expect(catalog.newer(than: 1) == 3)
        #expect(catalog.older(than: 1) == nil)
        #expect(catalog.older(than: 2) == 3)
        #expect(catalog.newer(than: 0) == nil)
    }

    @Test func bringsSpellingsTogetherUnderTheCommonest() {
        let records = [
            ArticleRecord(testing: "seeds/a.md", authors: ["MARGARET ASHDOWN"], tags: ["harbour"]),
            ArticleRecord(
                testing: "seeds/b.md", authors: ["Margaret  Ashdown"], tags: ["Harbour", "harbour"]),
            ArticleRecord(testing: "seeds/c.md", authors: ["Margaret Ashdown"], tags: ["Cafe\u{301}"]),
            ArticleRecord(
                testing: "seeds/d.md", authors: ["Margaret\u{A0}Ashdown", ""], tags: ["Caf\u{E9}"]),
        ]
        let catalog = Catalog(CatalogInput(testing: records))
        #expect(catalog.people.map(\.name) == ["Margaret Ashdown"])
        #expect(catalog.people.map(\.articles) == [[0, 1, 2, 3]])
        #expect(catalog.people.map(\.path) == ["authors/margaret-ashdown.html"])
        #expect(catalog.tags.map(\.name) == ["Café", "harbour"])
        #expect(catalog.tagsOfArticle == [[1], [1], [0], [0]])
    }

    @Test func givesNamesOfOtherScriptsPagesOfTheirOwn() {
        let record = ArticleRecord(
            testing: "seeds/a.md", tags: ["夏目漱石", "محمد", "C", "C++", "C#", "🎉", "Foo Bar", "foo-bar"])
        let paths = Catalog(CatalogInput(testing: [record])).tags.map(\.path)
        #expect(Set(paths).count == 8)
        #expect(paths.contains("tags/夏目漱石.html"))
        #expect(paths.contains("tags/foo-bar-2.html"))
    }

    @Test func groupsByYearAndMonth() {
        let records = [
            ArticleRecord(testing: "seeds/a.md", date: PartialDate(year: 2014, month: 6, day: 1)),
            ArticleRecord(testing: "seeds/b.md", date: PartialDate(year: 2014, month: 8)),
            ArticleRecord(testing: "seeds/c.md", date: PartialDate(year: 2014)),
            ArticleRecord(testing: "seeds/d.md", date: PartialDate(year: 893)),
            ArticleRecord(testing: "seeds/e.md"),
        ]
        let archive = Catalog(CatalogInput(testing: records)).archive
        #expect(archive.years.map(\.path) == ["2014/index.html", "0893/index.html"])
        #expect(archive.years.first?.articles == [1, 0, 2])
        #expect(archive.years.first?.months.map(\.path) == ["2014/06/index.html", "2014/08/index.html"])
        #expect(archive.undated == [4])
    }
}
