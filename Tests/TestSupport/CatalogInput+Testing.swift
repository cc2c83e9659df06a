package import Articles
package import Cataloging

extension CatalogInput {
    /// A collection of these articles, for tests.
    package init(
        testing articles: [ArticleRecord], pages: [ArticleRecord] = [], files: Set<String> = [],
        staticFiles: [String] = [], pattern: String = PermalinkPattern.standard,
        record: AddressRecord = AddressRecord()
    ) {
        self.init(
            articles: articles, pages: pages, files: files, staticFiles: staticFiles,
            reservedPaths: ["index.html", "404.html", "style.css"],
            permalink: PermalinkPattern.compile(pattern).pattern, addressRecord: record)
    }
}
