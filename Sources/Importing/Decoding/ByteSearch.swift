#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Searches over bytes that cost next to nothing when there is nothing to find.
enum ByteSearch {
    /// Offset of the first such byte at or behind an offset.
    static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
        guard let base = bytes.baseAddress, start < bytes.count,
            let found = memchr(base + start, Int32(byte), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Whether bytes hold such a byte.
    static func contains(_ byte: UInt8, in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { first(byte, in: $0) != nil }
    }
}
