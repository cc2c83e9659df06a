import Articles
import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension FileError {
    /// The error as people are told of it.
    var diagnostic: Diagnostic {
        let (summary, hint) = isInTheWay ? wayText : ("Cannot \(operation): \(reason)", systemHint)
        return Diagnostic(.error, file: path, summary, hint: hint)
    }

    /// Whether something that is there keeps a file or a folder from being made.
    private var isInTheWay: Bool {
        operation == "replace" || operation == "write" && [EISDIR, ENOTDIR, EEXIST, ELOOP].contains(code)
    }

    private var wayText: (String, String) {
        let hint = "Move it away, or choose another folder with --output."
        if operation == "replace" {
            return ("This file was not written by Broadsheet and stands in the way of a page", hint)
        }
        return switch code {
        case EISDIR: ("A folder stands where a file is to be written", hint)
        case EEXIST: ("A link stands where a file is to be written", hint)
        default: ("A file or a link stands where a folder is needed", hint)
        }
    }

    private var systemHint: String {
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
