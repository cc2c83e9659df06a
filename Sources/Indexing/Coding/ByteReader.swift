/// Reads numbers and bytes one behind the other; past the end all is zero.
struct ByteReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    var isAtEnd: Bool { position >= bytes.count }

    @inline(__always)
    mutating func varint() -> Int {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            number |= UInt64(byte & 0x7F) &<< shift
            if byte < 0x80 { break }
            shift += 7
            if shift > 56 { break }
        }
        return Int(truncatingIfNeeded: number)
    }

    /// Bytes that have their count before them.
    mutating func counted() -> [UInt8] { Array(take(varint())) }

    /// The next bytes, fewer at the end.
    @inline(__always)
    mutating func take(_ count: Int) -> UnsafeBufferPointer<UInt8> {
        let end = position + Swift.max(0, Swift.min(count, bytes.count - position))
        defer { position = end }
        return UnsafeBufferPointer(rebasing: bytes[position..<end])
    }
}
