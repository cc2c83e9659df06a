import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The folder below an output root in which a writer is at work, kept open.
struct OpenFolder: ~Copyable {
    /// Descriptor of the folder, for `openat` and its kin.
    private(set) var descriptor: Int32 = -1
    /// Whether the folder was made just now, so that nothing can stand in it yet.
    private(set) var isNew = false
    private var path: String?

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Opens a folder, given relative to the root, and makes the folders that are missing, after `note` was told. A link in
    /// its way is refused, so that nothing is written outside the root.
    mutating func move(
        to folder: String, below root: String, note: () throws(FileError) -> Void
    ) throws(FileError) {
        if path == folder { return }
        path = nil
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        var current = open(root, flags)
        guard current >= 0 else { throw FileError.last("write", root) }
        var made = false
        let parts = folder.split(separator: "/")
        for (depth, part) in parts.enumerated() {
            var next = openat(current, String(part), flags | O_NOFOLLOW)
            if next < 0, errno == ENOENT {
                if !made { try closing(current, note) }
                made = mkdirat(current, String(part), 0o755) == 0
                next = openat(current, String(part), flags | O_NOFOLLOW)
            } else {
                made = false
            }
            let code = errno
            close(current)
            guard next >= 0 else {
                let reached = FilePath.join(root, parts[...depth].joined(separator: "/"))
                throw FileError("write", reached, code: code)
            }
            current = next
        }
        if descriptor >= 0 { close(descriptor) }
        descriptor = current
        isNew = made
        path = folder
    }

    /// Closes a descriptor when work fails.
    private func closing(_ descriptor: Int32, _ work: () throws(FileError) -> Void) throws(FileError) {
        do throws(FileError) {
            try work()
        } catch {
            close(descriptor)
            throw error
        }
    }
}
