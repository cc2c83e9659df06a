extension [UInt8] {
    /// Appends a number in groups of seven bits, the lowest first.
    @inline(__always)
    mutating func append(varint number: Int) {
        var rest = UInt64(truncatingIfNeeded: number)
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }

    /// Appends bytes with their count before them.
    mutating func append(counted bytes: [UInt8]) {
        append(varint: bytes.count)
        self += bytes
    }
}
