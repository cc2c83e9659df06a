#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The names in a folder.
package enum FolderListing {
    /// The names in a folder, as bytes, without `.` and `..`, in the order of their bytes.
    package static func names(in path: String) throws(FileError) -> [[UInt8]] {
        guard let folder = opendir(path) else { throw FileError.last("list", path) }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
                Array(buffer.prefix { $0 != 0 })
            }
            if name == [0x2E] || name == [0x2E, 0x2E] { continue }
            names.append(name)
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Makes a folder and those above it.
    package static func create(_ path: String) throws(FileError) {
        if mkdir(path, 0o755) == 0 { return }
        let code = errno
        if code == EEXIST {
            guard FileStamp(path: path)?.kind == .folder else {
                throw FileError("write", path, code: ENOTDIR)
            }
            return
        }
        guard code == ENOENT, let parent = FilePath.parent(of: path), parent != path else {
            throw FileError("write", path, code: code)
        }
        try create(parent)
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileError.last("write", path) }
    }
}
