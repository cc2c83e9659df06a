package import Articles
package import Files

/// What the last build imported, by source path: sources that are as they were need not be read again.
package struct ImportCache: Sendable {
    /// Fingerprint of all that imports depend on besides the sources: settings, the program itself.
    package let key: Fingerprint
    /// Name of the store that the records point into.
    package let store: UInt64
    /// Entries by source path.
    package let entries: [String: ImportEntry]

    private static let kind = "broadsheet imports 1"

    /// An empty cache.
    package init(key: Fingerprint, store: UInt64) {
        self.key = key
        self.store = store
        entries = [:]
    }

    /// Reads a cache; nil when there is none, or when it is damaged or of another version.
    package init?(reading path: String) {
        guard let bytes = try? FileBytes.read(path), var file = FlatFileReader(bytes, kind: Self.kind),
            let head = file.readArray(of: UInt64.self), head.count == 3,
            let body = file.readArray(of: UInt8.self)
        else { return nil }
        var decoder = CacheDecoder(body)
        var entries: [String: ImportEntry] = [:]
        do throws(CacheDecoder.Damage) {
            while !decoder.isAtEnd {
                let entry = try ImportEntry(from: &decoder)
                entries[entry.path] = entry
            }
        } catch {
            return nil
        }
        key = Fingerprint(low: head[0], high: head[1])
        store = head[2]
        self.entries = entries
    }

    /// Writes entries in the place of a cache.
    package static func write(
        _ entries: [ImportEntry], key: Fingerprint, store: UInt64, to path: String
    ) throws(FileError) {
        var encoder = CacheEncoder()
        for entry in entries { entry.encode(into: &encoder) }
        var file = FlatFileWriter(kind: kind)
        file.append([key.low, key.high, store])
        file.append(encoder.bytes)
        try FileBytes.replace(path, with: file.finish())
    }
}
