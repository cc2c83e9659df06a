#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Searches over bytes that cost next to nothing when there is nothing to find.
extension UnsafeBufferPointer where Element == UInt8 {
    /// Offset of the first such byte at or after an offset.
    @inline(__always)
    func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let base = baseAddress, start < count,
            let found = memchr(base + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Offset of the first place at or after an offset where these bytes stand.
    func firstOffset(of pattern: StaticString, from start: Int = 0) -> Int? {
        let length = pattern.utf8CodeUnitCount
        guard length > 0 else { return nil }
        let first = pattern.utf8Start[0]
        var position = start
        while let found = firstOffset(of: first, from: position) {
            guard found + length <= count else { return nil }
            if hasBytes(pattern, at: found) { return found }
            position = found + 1
        }
        return nil
    }

    @inline(__always)
    func hasBytes(_ pattern: StaticString, at offset: Int) -> Bool {
        let length = pattern.utf8CodeUnitCount
        guard offset >= 0, offset + length <= count, let base = baseAddress else { return false }
        return memcmp(base + offset, pattern.utf8Start, length) == 0
    }

    func contains(_ pattern: StaticString) -> Bool { firstOffset(of: pattern) != nil }

    /// The part in a range, clamped to what is there.
    func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: self[range.clamped(to: 0..<count)])
    }
}
