#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that is written piece by piece beside the one that it replaces in the end.
///
/// Where it is not finished, nothing is replaced.
package struct FileReplacement: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private var isFinished = false

    package init(_ path: String) throws(FileError) {
        self.path = path
        descriptor = open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError.last("write", path) }
    }

    deinit {
        close(descriptor)
        if !isFinished { unlink(path + ".new") }
    }

    package func append(_ bytes: [UInt8]) throws(FileError) {
        var failure: FileError?
        bytes.withUnsafeBytes { buffer in
            do throws(FileError) {
                try FileBytes.write(buffer, to: descriptor, path: path)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// Puts the file in the place of the one that it replaces.
    package mutating func finish() throws(FileError) {
        guard rename(path + ".new", path) == 0 else { throw FileError.last("write", path) }
        isFinished = true
    }
}
