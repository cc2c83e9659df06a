import Articles
import Importing
import Publishing

/// Some sources, imported together: their bodies go into the store in one write.
struct ImportChunk: Sendable {
    private(set) var entries: [ImportEntry] = []
    /// Whether an entry is not as it was in the cache.
    private(set) var hasChanges = false
    private var bytes: [UInt8] = []
    /// Places of the records whose bodies wait to be stored.
    private var waiting: [(entry: Int, record: Int)] = []

    mutating func add(_ result: SourceImport.Result) {
        switch result {
        case .unchanged(let entry): entries.append(entry)
        case .changed(var entry, let articles):
            hasChanges = true
            for article in articles {
                waiting.append((entries.count, entry.records.count))
                var record = article.record(at: StoredLocation(of: article.stored, at: Int64(bytes.count)))
                record.digest = record.makeDigest()
                entry.records.append(record)
                bytes += article.stored.markdown
                bytes += article.stored.html
            }
            entries.append(entry)
        }
    }

    /// Writes the bodies that wait.
    mutating func store(in store: PackStore) throws {
        if bytes.isEmpty { return }
        let start = store.reserve(bytes.count)
        try store.write(bytes, at: start)
        for place in waiting { entries[place.entry].records[place.record].location.offset += start }
        bytes = []
        waiting = []
    }
}
