#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the system said when a file could not be read, written or removed.
package struct FileError: Error, Sendable, Hashable {
    /// What was tried, as a verb: `read`, `write`, `remove`, `list`.
    package var operation: String
    package var path: String
    /// The system's error number.
    package var code: Int32

    package init(_ operation: String, _ path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// The error that the last system call left behind.
    package static func last(_ operation: String, _ path: String) -> FileError {
        FileError(operation, path, code: errno)
    }

    /// The system's words for the error: `Permission denied`.
    package var reason: String { String(cString: strerror(code)) }

    package var isNotFound: Bool { code == ENOENT || code == ENOTDIR }

    /// Whether the system or the disk failed, whatever file was asked for.
    package var isOfSystem: Bool { [EMFILE, ENFILE, ENOMEM, EIO, ESTALE].contains(code) }

    /// What to do about it.
    package var advice: String {
        let rest = "what was not written yet is as it was."
        return switch code {
        case ENOSPC, EDQUOT: "Make room on the disk, then build again; \(rest)"
        case EFBIG: "The file is larger than the system allows (ulimit -f); \(rest)"
        case EMFILE, ENFILE: "Allow more open files (ulimit -n), or use fewer cores with --jobs; \(rest)"
        case EACCES, EPERM, EROFS: "Allow it, then build again; \(rest)"
        case ENOENT: "Something was removed while Broadsheet was at work; build again."
        default: "Build again when this is mended; \(rest)"
        }
    }
}

extension FileError: CustomStringConvertible {
    package var description: String { "Cannot \(operation) \(path): \(reason)" }
}
