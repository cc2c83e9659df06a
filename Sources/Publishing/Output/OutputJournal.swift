package import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Names each file of the output folder before it is made or replaced, so that a build that was killed leaves nothing behind
/// that the next one would not know for its own.
///
/// The journal exists only while a build is at work; finding one means that a build was killed, or stopped by an error.
package final class OutputJournal: Sendable {
    private let descriptor: Int32
    private let path: String

    /// Opens the journal of a build, adding to what a killed one left.
    package init(_ path: String) throws(FileError) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError.last("write", path) }
        self.path = path
        // A killed build, or a full disk, may have left half a name.
        try append([0])
    }

    deinit { close(descriptor) }

    /// Paths that a killed build may have written; nil when no build was killed.
    package static func read(_ path: String) -> Set<String>? {
        guard let bytes = try? FileBytes.read(path) else { return nil }
        return Set(bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
    }

    /// Notes that a file is about to be made or replaced; many tasks may do so at once.
    func note(_ name: String) throws(FileError) {
        try append(Array(name.utf8) + [0])
    }

    private func append(_ bytes: [UInt8]) throws(FileError) {
        var failure: FileError?
        bytes.withUnsafeBytes { bytes in
            do throws(FileError) {
                try FileBytes.write(bytes, to: descriptor, path: path)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// Ends the journal: everything that it names is in the manifest now.
    package func finish() throws(FileError) { try FileRemoval.remove(path) }
}
