/// Reads numbers that a `BitWriter` wrote; past the end all is zero.
struct BitReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next 57 bits or more, from the highest down.
    @inline(__always)
    private var window: UInt64 {
        let first = position >> 3
        var window: UInt64 = 0
        if first + 8 <= bytes.count {
            let raw = UnsafeRawBufferPointer(bytes)
            window = UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: first, as: UInt64.self))
        } else {
            for index in first..<first + 8 {
                window = window << 8 | (index < bytes.count ? UInt64(bytes[index]) : 0)
            }
        }
        return window << UInt64(position & 7)
    }

    /// Reads so many bits, at most 32.
    @inline(__always)
    mutating func int(_ count: Int) -> Int {
        guard count > 0 else { return 0 }
        let value = window >> UInt64(64 - count)
        position += count
        return Int(value)
    }

    /// Reads a Rice code with a parameter.
    @inline(__always)
    mutating func rice(_ k: Int) -> Int {
        let quotient = min(BitWriter.longestQuotient, (~window).leadingZeroBitCount)
        position += quotient
        if quotient == BitWriter.longestQuotient { return int(32) }
        position += 1
        return quotient << k + int(k)
    }

    /// Reads a number about 0.
    mutating func signed() -> Int {
        let number = rice(1)
        return number & 1 == 1 ? -(number + 1) / 2 : number / 2
    }

    /// Reads a number in Elias gamma.
    mutating func gamma() -> Int {
        var length = 0
        while length < 32, int(1) == 0 { length += 1 }
        return 1 << length + int(length)
    }
}
