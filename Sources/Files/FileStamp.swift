#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the file system says of a file: enough to notice that it was changed or replaced.
package struct FileStamp: Sendable, Hashable {
    /// Bytes.
    package var size: Int64
    /// Time of the last change of its content, in nanoseconds since 1970.
    package var modified: Int64
    /// Time of the last change of its content or its own data, in nanoseconds since 1970; programs cannot set it.
    package var changed: Int64
    package var inode: UInt64
    package var device: UInt64
    package var kind: Kind

    package enum Kind: UInt8, Sendable, Hashable {
        case file
        case folder
        case other
    }

    package init(
        size: Int64, modified: Int64, changed: Int64 = 0, inode: UInt64, device: UInt64, kind: Kind
    ) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
        self.device = device
        self.kind = kind
    }

    init(_ status: stat) {
        #if canImport(Darwin)
            let modified = status.st_mtimespec
            let changed = status.st_ctimespec
        #else
            let modified = status.st_mtim
            let changed = status.st_ctim
        #endif
        let kind: Kind
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        default: kind = .other
        }
        self.init(
            size: Int64(status.st_size), modified: Self.nanoseconds(modified),
            changed: Self.nanoseconds(changed),
            inode: UInt64(status.st_ino), device: UInt64(truncatingIfNeeded: status.st_dev), kind: kind)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        // Times from the year 2262 on do not fit; all that counts is that they differ.
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }

    /// The stamp of what is at a path, following links; nil when nothing is there.
    package init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Whether anything is at a path, be it a link that leads nowhere.
    package static func isAnything(at path: String) -> Bool {
        FileStamp(name: path, inFolder: AT_FDCWD) != nil
    }

    /// The stamp of a name in an open folder, not following links; nil when nothing is there.
    package init?(name: String, inFolder folder: Int32) {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        self.init(status)
    }

    /// The stamp of a name in an open folder, following links; nil when nothing is there. A zero stands behind the name.
    init?(target name: UnsafeRawBufferPointer, inFolder folder: Int32) {
        var status = stat()
        guard let start = name.baseAddress,
            fstatat(folder, start.assumingMemoryBound(to: CChar.self), &status, 0) == 0
        else { return nil }
        self.init(status)
    }

    /// The stamp of an open file.
    package init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }
}
