package import Articles
package import Files
package import Indexing
import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Bodies of articles in one file, written and read from many tasks at once.
///
/// Each has a name of its own, in its file's name and at its beginning, so that records are never looked up in a store that they
/// are not from, and so that a new store never takes the place of one that is still needed.
package final class PackStore: ArticleStore {
    /// A body is not what was stored.
    package struct Damage: Error {}

    /// Name of the store.
    package let name: UInt64
    private let descriptor: Int32
    private let path: String
    /// Bytes handed out so far.
    private let length: Atomic<Int64>

    private static let headLength: Int64 = 16

    private static let prefix = "articles-"

    private static func path(in folder: String, name: UInt64) -> String {
        FilePath.join(folder, prefix + String(name, radix: 36))
    }

    /// Opens an empty store in a folder.
    package init(creatingIn folder: String) throws(FileError) {
        let name = UInt64.random(in: 1...UInt64.max)
        let path = Self.path(in: folder, name: name)
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError.last("write", path) }
        self.descriptor = descriptor
        self.path = path
        self.name = name
        length = Atomic(Self.headLength)
        let head = withUnsafeBytes(of: name.littleEndian) { Array("broadsh1".utf8) + Array($0) }
        try FileBytes.write(head, to: descriptor, at: 0, path: path)
    }

    /// Opens a store to add to it; nil when there is none of that name.
    package init?(openingIn folder: String, named name: UInt64) {
        let path = Self.path(in: folder, name: name)
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        let head = withUnsafeBytes(of: name.littleEndian) { Array("broadsh1".utf8) + Array($0) }
        guard let stamp = FileStamp(descriptor: descriptor),
            let found = try? FileBytes.read(descriptor, at: 0, count: head.count, path: path), found == head
        else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
        self.path = path
        self.name = name
        length = Atomic(stamp.size)
    }

    deinit { close(descriptor) }

    /// Removes the stores in a folder, but for the one that is named.
    package static func removeAll(in folder: String, but name: UInt64? = nil) throws(FileError) {
        let kept = name.map { Self.path(in: folder, name: $0) }
        for bytes in try FolderListing.names(in: folder) {
            let path = FilePath.join(folder, String(decoding: bytes, as: UTF8.self))
            guard FilePath.name(of: path).hasPrefix(prefix), path != kept else { continue }
            try FileRemoval.remove(path)
        }
    }

    /// Bytes of the whole store.
    package var size: Int64 { length.load(ordering: .relaxed) }

    /// Reserves room for a chunk of bodies; returns where it begins.
    package func reserve(_ count: Int) -> Int64 {
        length.add(Int64(count), ordering: .relaxed).oldValue
    }

    /// Writes a chunk of bodies to the room that was reserved for it.
    package func write(_ bytes: [UInt8], at offset: Int64) throws(FileError) {
        try FileBytes.write(bytes, to: descriptor, at: offset, path: path)
    }

    package func markdown(at location: StoredLocation) throws -> [UInt8] {
        try read(location.offset, location.markdownLength, location.markdownFingerprint)
    }

    package func html(at location: StoredLocation) throws -> [UInt8] {
        try read(
            location.offset + Int64(location.markdownLength), location.htmlLength, location.htmlFingerprint)
    }

    /// What search needs of an article's text.
    package func analysis(at location: StoredLocation) throws -> [UInt8] {
        try read(
            location.offset + Int64(location.markdownLength + location.htmlLength), location.analysisLength,
            location.analysisFingerprint)
    }

    /// What the catalog needs of an article's text.
    package func topics(at location: StoredLocation) throws -> [UInt8] {
        try read(
            location.offset + Int64(location.length - location.topicsLength), location.topicsLength,
            location.topicsFingerprint)
    }

    /// What search needs of an article's text.
    package func analysis(at place: AnalysisPlace) throws -> AnalysedArticle {
        AnalysedArticle(bytes: try read(place.offset, place.length, place.fingerprint))
    }

    /// The notes on a source, as lines of the report.
    package func notes(at location: StoredNotes) throws -> [UInt8] {
        try read(location.offset, location.length, location.fingerprint)
    }

    private func read(_ offset: Int64, _ count: Int, _ fingerprint: Fingerprint) throws -> [UInt8] {
        let bytes = try FileBytes.read(descriptor, at: offset, count: count, path: path)
        guard Fingerprint(of: bytes) == fingerprint else { throw Damage() }
        return bytes
    }
}
