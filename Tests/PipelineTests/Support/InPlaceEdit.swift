import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Changes that leave next to no trace in a file's stamp.
enum InPlaceEdit {
    /// Overwrites the beginning of a file and sets its times back: size, inode and time of modification stay.
    static func overwrite(_ path: String, with bytes: [UInt8]) throws {
        var status = stat()
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else { throw FileError.last("write", path) }
        defer { close(descriptor) }
        try FileBytes.write(bytes, to: descriptor, at: 0, path: path)
        try setTimes(of: descriptor, to: status, path: path)
    }

    /// Puts another file of the same size and times in the place of a file: only the inode changes.
    static func replace(_ path: String, with bytes: [UInt8]) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileError.last("read", path) }
        let aside = path + "~"
        let descriptor = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError.last("write", path) }
        defer { close(descriptor) }
        try FileBytes.write(bytes, to: descriptor, at: 0, path: path)
        try setTimes(of: descriptor, to: status, path: path)
        guard rename(aside, path) == 0 else { throw FileError.last("write", path) }
    }

    private static func setTimes(of descriptor: Int32, to status: stat, path: String) throws {
        #if canImport(Darwin)
            let times = [status.st_atimespec, status.st_mtimespec]
        #else
            let times = [status.st_atim, status.st_mtim]
        #endif
        guard futimens(descriptor, times) == 0 else { throw FileError.last("write", path) }
    }
}
