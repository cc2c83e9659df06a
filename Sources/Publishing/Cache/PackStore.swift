package import Articles
package import Files
import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Bodies of articles in one file, written and read from many tasks at once.
///
/// The file begins with a name of its own, so that records are never looked up in a store that they are not from.
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

    /// Opens an empty store at a path; what was there is gone.
    package init(creating path: String) throws(FileError) {
        // A new file, so that a build that still reads the old one is not disturbed.
        unlink(path)
        let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError.last("write", path) }
        self.descriptor = descriptor
        self.path = path
        let name = UInt64.random(in: 1...UInt64.max)
        self.name = name
        length = Atomic(Self.headLength)
        let head = withUnsafeBytes(of: name.littleEndian) { Array("broadsh1".utf8) + Array($0) }
        try FileBytes.write(head, to: descriptor, at: 0, path: path)
    }

    /// Opens a store to add to it; nil when there is none of that name.
    package init?(opening path: String, named name: UInt64) {
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

    /// What search and catalog need of an article's text.
    package func analysis(at location: StoredLocation) throws -> [UInt8] {
        try read(
            location.offset + Int64(location.markdownLength + location.htmlLength), location.analysisLength,
            location.analysisFingerprint)
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
