import Articles
import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Keeps a second build out of a site while one is at work. The system lets go of it when its program ends, however it ends.
struct BuildLock {
    private let descriptor: Int32

    /// Takes the lock of a site; throws when another build has it.
    init(_ folder: SiteFolder) throws(BuildStop) {
        let path = FilePath.join(folder.cache, "lock")
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw BuildStop(FileError.last("write", path)) }
        var code: Int32 = 0
        repeat { code = flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno } while code == EINTR
        guard code == 0 || code == EWOULDBLOCK else {
            close(descriptor)
            throw BuildStop(FileError("lock", path, code: code))
        }
        guard code == 0 else {
            let holder = (try? FileBytes.read(descriptor, at: 0, count: 20, path: path)) ?? []
            close(descriptor)
            let who = holder.isEmpty ? "" : " (process \(String(decoding: holder, as: UTF8.self)))"
            throw BuildStop(
                ending: .stopped,
                diagnostics: [
                    Diagnostic(
                        .error, file: folder.root, "Another build of this site is at work\(who)",
                        hint: "Wait until it is done, then build again.")
                ])
        }
        ftruncate(descriptor, 0)
        try? FileBytes.write(Array(String(getpid()).utf8), to: descriptor, at: 0, path: path)
    }

    /// Lets the next build in.
    func release() {
        // Closing alone would leave the lock to a child process that is about to begin and still has the file open.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
