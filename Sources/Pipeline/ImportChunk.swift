import Articles
import Files
import Importing
import Publishing

/// Some sources, imported together: their bodies go into the store in one write.
struct ImportChunk: Sendable {
    /// What became of each source.
    private(set) var items: [Item] = []
    /// Whether an entry is not as it was in the cache.
    private(set) var hasChanges = false

    enum Item: Sendable {
        /// The entry is that at a place in what the last build imported.
        case kept(place: Int)
        indirect case new(ImportEntry)
    }

    /// What importing each source cost, where that is asked for.
    private(set) var costs: [ArticleCost] = []
    private var bytes: [UInt8] = []
    /// Places of the records whose bodies wait to be stored.
    private var waiting: [(item: Int, record: Int)] = []
    /// Items whose notes wait to be stored.
    private var waitingNotes: [Int] = []

    /// Makes a chunk with room for what these sources are likely to give.
    init(_ sources: ArraySlice<SourceFile>) {
        let most = 4_000_000
        let size = sources.reduce(0) { min($0 + Int(clamping: min($1.stamp.size, Int64(most))), most) }
        bytes.reserveCapacity(min(size * 5 / 2, most))
    }

    mutating func add(_ result: SourceImport.Result, _ analyst: inout ArticleAnalyst) {
        switch result {
        case .unchanged(let place): items.append(.kept(place: place))
        case .changed(var entry, let articles, let notes):
            hasChanges = true
            if !notes.isEmpty {
                let lines = notes.sorted().flatMap(ReportLine.bytes)
                entry.notes = StoredNotes(notes, lines: lines, at: Int64(bytes.count))
                bytes += lines
                waitingNotes.append(items.count)
            }
            for var article in articles {
                analyst.analyse(&article)
                waiting.append((items.count, entry.records.count))
                var record = article.record(at: StoredLocation(of: article.stored, at: Int64(bytes.count)))
                record.digest = record.makeDigest()
                entry.records.append(record)
                bytes += article.stored.markdown
                bytes += article.stored.html
                bytes += article.stored.analysis
                bytes += article.stored.topics
            }
            items.append(.new(entry))
        }
    }

    /// Notes what importing a source cost.
    mutating func note(_ file: SourceFile, seconds: Double) {
        costs.append(ArticleCost(path: file.path, seconds: seconds, bytes: Int(file.stamp.size)))
    }

    /// Writes the bodies that wait.
    mutating func store(in store: PackStore) throws {
        if bytes.isEmpty { return }
        let start = store.reserve(bytes.count)
        try store.write(bytes, at: start)
        for place in waiting {
            change(place.item) { $0.records[place.record].location.offset += start }
        }
        for item in waitingNotes { change(item) { $0.notes?.offset += start } }
        bytes = []
        waiting = []
        waitingNotes = []
    }

    private mutating func change(_ item: Int, _ body: (inout ImportEntry) -> Void) {
        guard case .new(var entry) = items[item] else { return }
        // Held by nobody else, so that its records are not copied.
        items[item] = .kept(place: 0)
        body(&entry)
        items[item] = .new(entry)
    }
}
