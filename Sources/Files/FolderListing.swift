#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The names in a folder.
package enum FolderListing {
    /// The names in a folder, as bytes, without `.` and `..`, in the order of their bytes.
    package static func names(in path: String) throws(FileError) -> [[UInt8]] {
        var names: [[UInt8]] = []
        try forEach(in: path) { name, _ in names.append(Array(name)) }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The names in a folder with the stamps of what they stand for, links followed, in no order; no stamp for a link that
    /// leads nowhere.
    package static func stampedNames(
        in path: String
    ) throws(FileError) -> [(name: [UInt8], stamp: FileStamp?)] {
        var names: [(name: [UInt8], stamp: FileStamp?)] = []
        try forEach(in: path) { name, folder in
            names.append((Array(name), FileStamp(target: name, inFolder: folder)))
        }
        return names
    }

    /// Calls `body` with each name in a folder, without `.` and `..`, and the open folder; a zero stands behind each name.
    private static func forEach(
        in path: String, _ body: (UnsafeRawBufferPointer, Int32) -> Void
    ) throws(FileError) {
        guard let folder = opendir(path) else { throw FileError.last("list", path) }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
                let end = buffer.firstIndex(of: 0) ?? buffer.count
                let name = UnsafeRawBufferPointer(rebasing: buffer[..<end])
                if name.elementsEqual([0x2E]) || name.elementsEqual([0x2E, 0x2E]) { return }
                body(name, dirfd(folder))
            }
        }
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
