import Testing

@testable import Publishing

@Suite struct SitemapTests {
    private func write(_ file: SiteFile) -> String {
        String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func escapesAddresses() throws {
        let pages = Sitemap.files(
            for: [Sitemap.Entry(url: "https://e.org/?a&b", modified: "2014-06-23")], base: "https://e.org/")
        #expect(pages.map(\.path) == ["sitemap.xml"])
        let text = try write(#require(pages.first))
        #expect(text.contains("<loc>https://e.org/?a&amp;b</loc>\n<lastmod>2014-06-23</lastmod>"))
    }

    @Test func isCutPastFiftyThousandAddresses() {
        let entries = (0..<50_001).map { Sitemap.Entry(url: "https://e.org/\($0)", modified: nil) }
        let pages = Sitemap.files(for: entries, base: "https://e.org/")
        #expect(pages.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
        #expect(write(pages[0]).contains("<loc>https://e.org/sitemap-2.xml</loc>"))
        #expect(write(pages[1]).split(separator: "<url>").count == 50_001)
        #expect(write(pages[2]).contains("<loc>https://e.org/50000</loc>"))
    }
}
