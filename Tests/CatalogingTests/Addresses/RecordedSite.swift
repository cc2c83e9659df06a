import Articles
import Cataloging
import TestSupport

/// A collection that is published again and again, each time with the record of the last time.
struct RecordedSite {
    private(set) var record = AddressRecord()

    /// Publishes a collection and puts its addresses on record.
    @discardableResult
    mutating func publish(
        _ articles: [ArticleRecord], staticFiles: [String] = [], pattern: String = PermalinkPattern.standard
    ) -> Catalog {
        let catalog = Catalog(
            CatalogInput(testing: articles, staticFiles: staticFiles, pattern: pattern, record: record))
        // As the file would keep it.
        record = AddressRecord.read(catalog.nextAddressRecord().bytes).record
        return catalog
    }

    /// The lines of the record but those of lists: `seeds/a.md undated/a.html live`.
    var lines: [String] {
        record.entries.filter { $0.kind != .list }.map { "\($0.identity) \($0.address) \($0.state)" }
    }
}

extension Catalog {
    /// The redirects: `old.html > new.html`.
    var redirectLines: [String] { redirects.map { "\($0.from) > \($0.to)" } }
}
