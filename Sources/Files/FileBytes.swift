#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Whole files as bytes.
package enum FileBytes {
    /// Reads a whole file.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        try read(path, limit: .max) ?? []
    }

    /// Reads a whole file; nil where it is longer than `limit`, in bytes.
    package static func read(_ path: String, limit: Int64) throws(FileError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError.last("read", path) }
        defer { close(descriptor) }
        guard let stamp = FileStamp(descriptor: descriptor) else { throw FileError.last("read", path) }
        guard stamp.kind != .folder else { throw FileError("read", path, code: EISDIR) }
        guard stamp.size <= limit else { return nil }
        return try readAll(descriptor, path: path, expected: Int(stamp.size))
    }

    /// Hands out a file in pieces of a mebibyte, the last one shorter, since some do not fit into memory.
    package static func forEachPiece(of path: String, _ body: ([UInt8]) throws -> Void) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError.last("read", path) }
        defer { close(descriptor) }
        let size = 1 << 20
        var place: Int64 = 0
        while true {
            let piece = try read(descriptor, at: place, count: size, path: path)
            if !piece.isEmpty { try body(piece) }
            if piece.count < size { return }
            place += Int64(size)
        }
    }

    /// Reads up to `count` bytes from `offset` of an open file; fewer when the file ends before.
    ///
    /// Where as many as are `expected` were read, the end is not looked for.
    package static func read(
        _ descriptor: Int32, at offset: Int64, count: Int, expected: Int? = nil, path: String
    ) throws(FileError) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            guard let base = buffer.baseAddress else { return }
            while filled < count, filled == 0 || filled != expected {
                let got = pread(descriptor, base + filled, count - filled, off_t(offset) + off_t(filled))
                if got < 0, errno == EINTR { continue }
                if got < 0 { code = errno }
                if got <= 0 { return }
                filled += got
            }
        }
        guard code == 0 else { throw FileError("read", path, code: code) }
        return bytes
    }

    /// Writes all bytes to an open file, from where it stands.
    package static func write(
        _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String
    ) throws(FileError) {
        var done = 0
        while done < bytes.count {
            guard let base = bytes.baseAddress else { return }
            #if canImport(Darwin)
                let put = Darwin.write(descriptor, base + done, bytes.count - done)
            #else
                let put = Glibc.write(descriptor, base + done, bytes.count - done)
            #endif
            if put < 0 {
                if errno == EINTR { continue }
                throw FileError.last("write", path)
            }
            done += put
        }
    }

    /// Writes all bytes at a place in an open file.
    package static func write(
        _ bytes: [UInt8], to descriptor: Int32, at offset: Int64, path: String
    ) throws(FileError) {
        var code: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            var done = 0
            while done < buffer.count {
                let put = pwrite(descriptor, base + done, buffer.count - done, off_t(offset) + off_t(done))
                if put < 0, errno == EINTR { continue }
                if put <= 0 {
                    code = put < 0 ? errno : ENOSPC
                    return
                }
                done += put
            }
        }
        guard code == 0 else { throw FileError("write", path, code: code) }
    }

    /// Replaces a file whole: writes beside it, then renames.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let aside = path + ".new"
        let descriptor = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError.last("write", path) }
        do {
            try write(bytes, to: descriptor, at: 0, path: path)
        } catch {
            close(descriptor)
            unlink(aside)
            throw error
        }
        close(descriptor)
        guard rename(aside, path) == 0 else { throw FileError.last("write", path) }
    }

    private static func readAll(
        _ descriptor: Int32, path: String, expected: Int
    ) throws(FileError) -> [UInt8] {
        // One byte more than expected tells whether the file grew meanwhile.
        var bytes = try read(descriptor, at: 0, count: expected + 1, expected: expected, path: path)
        // It is read to its end then, and so is one without a size (a pipe under /dev or /proc).
        while bytes.count > expected {
            let more = try read(descriptor, at: Int64(bytes.count), count: 65_536, path: path)
            if more.isEmpty { break }
            bytes += more
        }
        return bytes
    }
}
