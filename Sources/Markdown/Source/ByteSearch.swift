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
    ///
    /// It looks for the last byte of them, which in what is looked for here (`://`, `www.`, `[^`) is rarer than the first.
    func firstOffset(of pattern: StaticString, from start: Int = 0) -> Int? {
        let length = pattern.utf8CodeUnitCount
        guard length > 0 else { return nil }
        let last = pattern.utf8Start[length - 1]
        var position = start + length - 1
        while let found = firstOffset(of: last, from: position) {
            if hasBytes(pattern, at: found + 1 - length) { return found + 1 - length }
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
