import Articles
import Files
import Importing
import Publishing

/// Some sources, imported together: their bodies go into the store in one write.
struct ImportChunk: Sendable {
    private(set) var entries: [ImportEntry] = []
    /// For each entry whether it is as it was in the cache.
    private(set) var isKept: [Bool] = []

    /// Whether an entry is not as it was in the cache.
    var hasChanges: Bool { isKept.contains(false) }
    /// What importing each source cost, where that is asked for.
    private(set) var costs: [ArticleCost] = []
    private var bytes: [UInt8] = []
    /// Places of the records whose bodies wait to be stored.
    private var waiting: [(entry: Int, record: Int)] = []
    /// Entries whose notes wait to be stored.
    private var waitingNotes: [Int] = []

    /// Makes a chunk with room for what these sources are likely to give.
    init(_ sources: ArraySlice<SourceFile>) {
        let size = sources.reduce(0) { $0 + Int($1.stamp.size) }
        bytes.reserveCapacity(min(size * 5 / 2, 4_000_000))
    }

    mutating func add(_ result: SourceImport.Result, _ analyst: inout ArticleAnalyst) {
        switch result {
        case .unchanged(let entry):
            entries.append(entry)
            isKept.append(true)
        case .changed(var entry, let articles, let notes):
            isKept.append(false)
            if !notes.isEmpty {
                let lines = notes.sorted().flatMap(ReportLine.bytes)
                entry.notes = StoredNotes(notes, lines: lines, at: Int64(bytes.count))
                bytes += lines
                waitingNotes.append(entries.count)
            }
            for var article in articles {
                analyst.analyse(&article)
                waiting.append((entries.count, entry.records.count))
                var record = article.record(at: StoredLocation(of: article.stored, at: Int64(bytes.count)))
                record.digest = record.makeDigest()
                entry.records.append(record)
                bytes += article.stored.markdown
                bytes += article.stored.html
                bytes += article.stored.analysis
                bytes += article.stored.topics
            }
            entries.append(entry)
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
        for place in waiting { entries[place.entry].records[place.record].location.offset += start }
        for entry in waitingNotes { entries[entry].notes?.offset += start }
        bytes = []
        waiting = []
        waitingNotes = []
    }
}
