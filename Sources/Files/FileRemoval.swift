#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Removing files.
package enum FileRemoval {
    /// Removes a file; one that is not there is fine.
    package static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw FileError.last("remove", path) }
    }
}
