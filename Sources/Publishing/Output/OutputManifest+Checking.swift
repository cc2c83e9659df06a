import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension OutputManifest {
    /// For some of the files in an output folder whether each is still as it was written.
    package func areUntouched(_ range: Range<Int>, in folder: String) -> [Bool] {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return range.map { _ in false } }
        defer { close(descriptor) }
        return entries[range].map { entry in
            FileStamp(name: path(of: entry), inFolder: descriptor).map { entry.matches($0) } ?? false
        }
    }
}
