import Articles
import Cataloging
import TestSupport
import Testing

@Suite struct CatalogPartsTests {
    @Test(arguments: [":year/:month/:slug.html", "/:author/:slug/"])
    func areTheSameWhenMadeAtTheSameTime(pattern: String) async {
        let records = (0..<200).map { number -> ArticleRecord in
            let date = PartialDate(year: 1900 + number % 30, month: 1 + number % 12)
            return ArticleRecord(
                testing: "seeds/\(number % 7)/a\(number % 90).md", date: number % 5 == 0 ? nil : date,
                authors: ["Author \(number % 11)", "AUTHOR \(number % 3)"], tags: ["tag \(number % 13)"])
        }
        let input = CatalogInput(testing: records, pattern: pattern)
        let one = Catalog(input)
        let other = Catalog(input, parts: await .concurrently(input))
        #expect(one.addresses == other.addresses)
        #expect(Set(one.addresses).count == records.count)
        #expect(one.order == other.order)
        #expect(one.people.map(\.path) == other.people.map(\.path))
        #expect(one.authors == other.authors)
        #expect(one.tags.map(\.articles) == other.tags.map(\.articles))
        #expect(one.diagnostics == other.diagnostics)
    }
}
