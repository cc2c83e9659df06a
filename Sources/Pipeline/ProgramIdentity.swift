import Articles
import Files

/// Which build of the program is running: another one may import or write otherwise, so what it did before counts no more.
enum ProgramIdentity {
    /// Fingerprint of the program's file, as the file system tells it.
    static var fingerprint: Fingerprint {
        let stamp = FileStamp(path: "/proc/self/exe") ?? FileStamp(path: CommandLine.arguments.first ?? "")
        var hasher = FingerprintHasher()
        if let stamp {
            for number in [stamp.size, stamp.modified, Int64(bitPattern: stamp.inode)] {
                hasher.combine(Int(number))
            }
        }
        return hasher.finalize()
    }
}
