import Indexing
package import Settings

/// The paths that every site has.
package enum SitePaths {
    static let home = "index.html"
    static let archive = "archive/index.html"
    static let authors = "authors/index.html"
    static let tags = "tags/index.html"
    static let undated = "undated/index.html"
    static let notFound = "404.html"
    static let feed = "feed.xml"
    static let sitemap = "sitemap.xml"
    static let robots = "robots.txt"
    static let search = "search.html"
    static let style = "style.css"
    static let articleData = "articles.jsonl"
    static let peopleData = "people.json"
    static let tagData = "tags.json"

    /// Paths that no article, page or file of the site may take.
    package static func reserved(
        theme files: [String], data: DataExport = .none, isSearched: Bool = false
    ) -> [String] {
        let export = data == .none ? [] : [articleData, peopleData, tagData]
        // A folder that is taken whole.
        let index = isSearched ? [SearchFiles.folder] : []
        return export + index + fixed + sitemapParts + files
    }

    /// A part of the sitemap of a large site, by its number from 1.
    static func sitemapPart(_ number: Int) -> String { "sitemap-\(number).xml" }

    /// Parts of a sitemap whose paths are kept free: enough for five million pages.
    private static let sitemapParts = (1...100).map(sitemapPart)

    /// Paths of the files that Broadsheet makes for every site.
    static let fixed = [
        home, archive, authors, tags, undated, notFound, feed, sitemap, robots, search, OutputFolder.marker,
    ]
}
