package import Articles
package import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the last build imported, in the order of its sources: those that are as they were need not be read again.
///
/// Entries are encoded in chunks, so that all cores can read and write them, and so that they are never in memory all at once as
/// bytes. The chunks come first in the file, then an index, then the place of the index.
package final class ImportCache: Sendable {
    /// Fingerprint of all that imports depend on besides the sources: settings, the program itself.
    package let key: Fingerprint
    /// Name of the store that the records point into.
    package let store: UInt64
    /// Where each chunk ends in the file, and its fingerprint.
    private let ends: [UInt64]
    private let checksums: [Fingerprint]
    private let descriptor: Int32
    private let path: String

    /// Entries of one chunk.
    package static let chunk = 512

    static let kind = "broadsheet imports 10"
    /// Bytes of the index's place.
    static let tail = 8

    /// Opens a cache; nil when there is none, or when it is damaged or of another version. Throws when the system fails: the
    /// last good versions of sources that are broken would be lost.
    package init?(reading path: String) throws(FileError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let error = FileError.last("read", path)
            if error.isOfSystem { throw error }
            return nil
        }
        guard let index = Self.index(descriptor, path), let head = index.head, index.ends.isSorted,
            index.checksums.count == index.ends.count * 2
        else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
        self.path = path
        key = Fingerprint(low: head[0], high: head[1])
        store = head[2]
        ends = index.ends
        checksums = index.ends.indices.map {
            Fingerprint(low: index.checksums[$0 * 2], high: index.checksums[$0 * 2 + 1])
        }
    }

    deinit { close(descriptor) }

    package var chunkCount: Int { ends.count }

    /// The entries of a chunk; nil when it is damaged.
    package func entries(ofChunk number: Int) -> [ImportEntry]? {
        guard let bytes = bytes(ofChunk: number) else { return nil }
        var decoder = CacheDecoder(bytes)
        var entries: [ImportEntry] = []
        entries.reserveCapacity(Self.chunk)
        do throws(CacheDecoder.Damage) {
            while !decoder.isAtEnd { entries.append(try ImportEntry(from: &decoder)) }
        } catch {
            return nil
        }
        return entries
    }

    /// The bytes of a chunk; nil when it is damaged.
    package func bytes(ofChunk number: Int) -> [UInt8]? {
        let start = number == 0 ? 0 : ends[number - 1]
        let bytes = try? FileBytes.read(
            descriptor, at: Int64(start), count: Int(ends[number] - start), path: path)
        guard let bytes, Fingerprint(of: bytes) == checksums[number] else { return nil }
        return bytes
    }

    /// The entries of a chunk as they stand in a cache.
    package static func encoded(_ entries: ArraySlice<ImportEntry>) -> [UInt8] {
        var encoder = CacheEncoder()
        for entry in entries { entry.encode(into: &encoder) }
        return encoder.bytes
    }

    private struct Index {
        var head: [UInt64]?
        var ends: [UInt64]
        var checksums: [UInt64]
    }

    private static func index(_ descriptor: Int32, _ path: String) -> Index? {
        guard let size = FileStamp(descriptor: descriptor)?.size, size > tail,
            let last = try? FileBytes.read(descriptor, at: size - Int64(tail), count: tail, path: path)
        else { return nil }
        let start = last.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let end = UInt64(size) - UInt64(tail)
        guard start <= end,
            let bytes = try? FileBytes.read(
                descriptor, at: Int64(start), count: Int(end - start), path: path),
            var file = FlatFileReader(bytes, kind: kind), let head = file.readArray(of: UInt64.self),
            let ends = file.readArray(of: UInt64.self), ends.last ?? 0 <= start,
            let checksums = file.readArray(of: UInt64.self)
        else { return nil }
        return Index(head: head.count == 3 ? head : nil, ends: ends, checksums: checksums)
    }
}

extension [UInt64] {
    /// Whether none is less than the one before it.
    fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
