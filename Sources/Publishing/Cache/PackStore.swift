package import Articles
package import Files
import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Bodies of articles in one file, written and read from many tasks at once.
package final class PackStore: ArticleStore {
    private let descriptor: Int32
    private let path: String
    /// Bytes handed out so far.
    private let length: Atomic<Int64>

    /// Opens an empty store at a path; what was there is gone.
    package init(creating path: String) throws(FileError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError.last("write", path) }
        self.descriptor = descriptor
        self.path = path
        length = Atomic(0)
    }

    deinit { close(descriptor) }

    /// Reserves room for a chunk of bodies; returns where it begins.
    package func reserve(_ count: Int) -> Int64 {
        length.add(Int64(count), ordering: .relaxed).oldValue
    }

    /// Writes a chunk of bodies to the room that was reserved for it.
    package func write(_ bytes: [UInt8], at offset: Int64) throws(FileError) {
        try FileBytes.write(bytes, to: descriptor, at: offset, path: path)
    }

    package func markdown(at location: StoredLocation) throws -> [UInt8] {
        try FileBytes.read(descriptor, at: location.offset, count: location.markdownLength, path: path)
    }

    package func html(at location: StoredLocation) throws -> [UInt8] {
        let offset = location.offset + Int64(location.markdownLength)
        return try FileBytes.read(descriptor, at: offset, count: location.htmlLength, path: path)
    }
}
