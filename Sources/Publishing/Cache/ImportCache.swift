package import Articles
package import Files

/// What the last build imported, in the order of its sources: those that are as they were need not be read again.
///
/// Entries are encoded in chunks, so that all cores can read and write them.
package struct ImportCache: Sendable {
    /// Fingerprint of all that imports depend on besides the sources: settings, the program itself.
    package let key: Fingerprint
    /// Name of the store that the records point into.
    package let store: UInt64
    private let body: [UInt8]
    /// Where each chunk ends in the body.
    private let ends: [UInt64]

    /// Entries of one chunk.
    package static let chunk = 512

    private static let kind = "broadsheet imports 9"

    /// Opens a cache; nil when there is none, or when it is damaged or of another version.
    package init?(reading path: String) {
        guard let bytes = try? FileBytes.read(path), var file = FlatFileReader(bytes, kind: Self.kind),
            let head = file.readArray(of: UInt64.self), head.count == 3,
            let ends = file.readArray(of: UInt64.self), let body = file.readArray(of: UInt8.self)
        else { return nil }
        var start: UInt64 = 0
        for end in ends {
            guard end >= start, end <= UInt64(body.count) else { return nil }
            start = end
        }
        key = Fingerprint(low: head[0], high: head[1])
        store = head[2]
        self.body = body
        self.ends = ends
    }

    package var chunkCount: Int { ends.count }

    /// The entries of a chunk; nil when it is damaged.
    package func entries(ofChunk number: Int) -> [ImportEntry]? {
        var decoder = CacheDecoder(body, from: number == 0 ? 0 : Int(ends[number - 1]), to: Int(ends[number]))
        var entries: [ImportEntry] = []
        entries.reserveCapacity(Self.chunk)
        do throws(CacheDecoder.Damage) {
            while !decoder.isAtEnd { entries.append(try ImportEntry(from: &decoder)) }
        } catch {
            return nil
        }
        return entries
    }

    /// The bytes of a chunk.
    package func bytes(ofChunk number: Int) -> [UInt8] {
        Array(body[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])])
    }

    /// The entries of a chunk as they stand in a cache.
    package static func encoded(_ entries: ArraySlice<ImportEntry>) -> [UInt8] {
        var encoder = CacheEncoder()
        for entry in entries { entry.encode(into: &encoder) }
        return encoder.bytes
    }

    /// Writes encoded chunks in the place of a cache.
    package static func write(
        _ chunks: [[UInt8]], key: Fingerprint, store: UInt64, to path: String
    ) throws(FileError) {
        var ends: [UInt64] = []
        for chunk in chunks { ends.append((ends.last ?? 0) + UInt64(chunk.count)) }
        var file = FlatFileWriter(kind: kind)
        file.append([key.low, key.high, store])
        file.append(ends)
        file.append(joining: chunks)
        try FileBytes.replace(path, with: file.finish())
    }
}
