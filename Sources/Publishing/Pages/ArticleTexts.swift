import Articles
package import Cataloging
package import Theming

/// What lists and neighbours write of an article, made once for a build: an article stands in many lists.
package struct ArticleTexts: Sendable {
    /// Path of its page, escaped as an address.
    let path: String
    /// The date for readers; nil for an undated article.
    let date: String?
    /// The date for machines.
    let dateISO: String?
    /// Its summary, or the beginning of its text.
    let abstract: String

    /// - Parameter dates: Writes dates in the language of the site.
    package init(_ article: Int, in catalog: Catalog, dates: DateWriter) {
        path = PercentEncoding.encoded(catalog.addresses[article].page)
        let known = catalog.records[article].date
        date = known.map { dates.text($0) }
        dateISO = known?.description
        abstract = catalog.records[article].abstract
    }
}
