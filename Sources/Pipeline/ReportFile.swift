import Articles
import Files
import Publishing

/// The file in which a build lists everything that it noticed, one JSON object a line: problems first, then what was dropped,
/// joined and guessed, by source.
struct ReportFile {
    let path: String

    /// Notes are read from the store piece by piece; they may be long.
    func write(_ diagnostics: [Diagnostic], notes: [StoredNotes], in store: PackStore) throws {
        var file = try FileReplacement(path)
        var buffer: [UInt8] = []
        for diagnostic in diagnostics.sorted() { buffer += ReportLine.bytes(diagnostic) }
        for place in notes {
            buffer += try store.notes(at: place)
            if buffer.count > 1_000_000 {
                try file.append(buffer)
                buffer.removeAll(keepingCapacity: true)
            }
        }
        try file.append(buffer)
        try file.finish()
    }
}
