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
        let (summary, hint) = isInTheWay ? wayText : ("Cannot \(operation): \(reason)", advice)
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
}
