/// Decodes single scalars.
enum UTF8Scalar {
    /// The scalar of several bytes at a position and where the next one begins; nil where the bytes are not UTF-8.
    @inline(__always)
    static func decode(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> (point: UInt32, next: Int)? {
        let first = UInt32(text[position])
        let (length, least): (Int, UInt32)
        var point: UInt32
        switch first {
        case 0xC2...0xDF: (length, least, point) = (2, 0x80, first & 31)
        case 0xE0...0xEF: (length, least, point) = (3, 0x800, first & 15)
        case 0xF0...0xF4: (length, least, point) = (4, 0x10000, first & 7)
        default: return nil
        }
        guard position + length <= text.count else { return nil }
        for index in position + 1..<position + length {
            let byte = UInt32(text[index])
            guard byte & 0xC0 == 0x80 else { return nil }
            point = point << 6 | byte & 63
        }
        guard point >= least, point <= 0x10FFFF, point & 0xFFFF_F800 != 0xD800 else { return nil }
        return (point, position + length)
    }
}
