import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension OutputManifest {
    /// Whether some of the files in an output folder are still as they were written.
    package func isUntouched(_ range: Range<Int>, in folder: String) -> Bool {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return entries[range].allSatisfy { entry in
            guard let stamp = FileStamp(name: path(of: entry), inFolder: descriptor) else { return false }
            return entry.matches(stamp)
        }
    }
}
