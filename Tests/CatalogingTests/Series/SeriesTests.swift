import Articles
import Settings
import TestSupport
import Testing

@testable import Cataloging

@Suite struct SeriesTests {
    private func record(
        _ source: String, year: Int? = nil, _ params: [(String, MetadataValue)] = []
    ) -> ArticleRecord {
        ArticleRecord(testing: source, date: year.flatMap { PartialDate(year: $0) }) {
            $0.params = params.map { MetadataField(key: $0.0, value: $0.1, line: 2) }
        }
    }

    private func map(_ fields: (String, String)...) -> MetadataValue {
        .map(fields.map { MetadataField(key: $0.0, value: .text($0.1), line: 2) })
    }

    @Test func ordersByNumberThenByDate() {
        let records = [
            record("seeds/a.md", year: 1950, [("series", .text("Letters"))]),
            record("seeds/b.md", year: 1949, [("Series", .text("letters"))]),
            record("seeds/c.md", year: 1951, [("series", map(("name", "Letters"), ("order", "10")))]),
            record(
                "seeds/d.md",
                [("series", .list([.text("Letters"), .text("Tides")])), ("series-order", .text("II"))]),
            record("seeds/e.md"),
        ]
        let collections = Catalog(CatalogInput(testing: records)).collections
        #expect(collections.series.map(\.name) == ["Letters", "Tides"])
        #expect(collections.series.map(\.path) == ["series/letters.html", "series/tides.html"])
        #expect(collections.series[0].members.map(\.article) == [3, 2, 1, 0])
        #expect(collections.series[0].members.map(\.number) == ["II", "10", nil, nil])
        #expect(
            collections.seriesOfArticle[3] == [
                SeriesPlace(collection: 0, member: 0), SeriesPlace(collection: 1, member: 0),
            ])
        #expect(collections.seriesPath == "series/index.html")
        #expect(collections.issuesPath == nil)
    }

    @Test func takesFoldersForSeries() {
        var input = CatalogInput(testing: [
            record("seeds/letters/a.md", year: 1950), record("seeds/letters/x/b.md", year: 1949),
            record("seeds/c.md"),
        ])
        input.seriesFolders = [
            SeriesFolder(folder: "seeds/letters/", title: "Letters from Home", summary: "All.")
        ]
        let series = Catalog(input).collections.series
        #expect(series.map(\.name) == ["Letters from Home"])
        #expect(series.map(\.summary) == ["All."])
        #expect(series.first?.members.map(\.article) == [1, 0])
    }

    @Test func bringsIssuesTogetherByPage() {
        let records = [
            record("seeds/a.md", year: 1953, [("issue", .text("5")), ("pages", .text("12–14"))]),
            record("seeds/b.md", year: 1953, [("issue", .text("5")), ("pages", .text("p. 2"))]),
            record("seeds/c.md", year: 1954, [("issue", .text("5"))]),
            record("seeds/d.md", [("issue", map(("volume", "III"), ("number", "2"), ("pages", "A1")))]),
            record("seeds/e.md", [("pages", .text("7"))]),
        ]
        let collections = Catalog(CatalogInput(testing: records)).collections
        #expect(
            collections.issues.map(\.path) == [
                "issues/1953-5.html", "issues/1954-5.html", "issues/iii-2.html",
            ])
        #expect(collections.issues.map { $0.members.map(\.article) } == [[1, 0], [2], [3]])
        #expect(collections.issues[0].members.map(\.pages) == ["p. 2", "12–14"])
        #expect(collections.issues[0].date == PartialDate(year: 1953))
        #expect(collections.issueOfArticle[0] == SeriesPlace(collection: 0, member: 1))
        #expect(collections.issueOfArticle[4] == nil)
    }

    @Test func keepsIssuesOfTwoPapersApart() {
        let records = ["The Chronicle", "The Echo"].enumerated().map { number, paper in
            ArticleRecord(testing: "seeds/\(number).md") {
                $0.source = paper
                $0.params = [MetadataField(key: "volume", value: .text("3"), line: 2)]
            }
        }
        let issues = Catalog(CatalogInput(testing: records)).collections.issues
        #expect(issues.map(\.path) == ["issues/the-chronicle-3.html", "issues/the-echo-3.html"])
        #expect(issues.map(\.publication) == ["The Chronicle", "The Echo"])
    }
}
