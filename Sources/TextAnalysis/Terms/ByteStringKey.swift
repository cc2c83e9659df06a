/// The beginning of a byte string and its length: all that tells short strings apart.
package struct ByteStringKey: Sendable {
    /// The first sixteen bytes; zeros behind the end of a shorter string.
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var count: UInt32 = 0

    /// Bytes of a string that are in its key.
    static let length = 16

    init() {}

    /// The key of a word of ASCII letters and digits in lower case, of one to fifteen bytes; there are sixteen bytes to read.
    @inline(__always)
    init(_ word: UnsafeRawPointer, count: Int) {
        let head = UInt64(littleEndian: word.loadUnaligned(as: UInt64.self))
        let tail = UInt64(littleEndian: word.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        // This bit makes capitals small; digits have it.
        let small: UInt64 = 0x2020_2020_2020_2020
        // No branches on the length of a word: it can hardly be foretold.
        let bits = UInt64(truncatingIfNeeded: count &* 8)
        first = (head | small) & (~0 &>> (64 &- min(bits, 64)))
        second = (tail | small) & ((1 &<< (max(bits, 64) &- 64)) &- 1)
        self.count = UInt32(truncatingIfNeeded: count)
    }

    /// Writes the first sixteen bytes, zeros behind the end of a shorter string.
    @inline(__always)
    func store(in bytes: UnsafeMutableRawPointer) {
        bytes.storeBytes(of: first.littleEndian, as: UInt64.self)
        bytes.storeBytes(of: second.littleEndian, toByteOffset: 8, as: UInt64.self)
    }

    @inline(__always)
    init(_ string: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(string)
        let count = raw.count
        self.count = UInt32(truncatingIfNeeded: count)
        // Loads that overlap, so that no byte behind the end is read.
        if count > 8 {
            first = Self.word(raw, at: 0)
            second = count >= 16 ? Self.word(raw, at: 8) : Self.word(raw, at: count - 8) >> ((16 - count) * 8)
        } else if count >= 4 {
            let start = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
            let end = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            first = UInt64(start) | UInt64(end) << ((count - 4) * 8)
        } else if count > 0 {
            let middle = count >> 1
            first =
                UInt64(raw[0]) | UInt64(raw[middle]) << (middle * 8)
                | UInt64(raw[count - 1]) << ((count - 1) * 8)
        }
    }

    /// Whether the key says all about its string.
    @inline(__always)
    var isWhole: Bool { count <= Self.length }

    @inline(__always)
    func isEqual(to other: ByteStringKey) -> Bool {
        // All of both is looked at: no branch waits for the first part.
        (first ^ other.first) | (second ^ other.second) | UInt64(count ^ other.count) == 0
    }

    /// A hash of the whole string that the key is of: the same in every run.
    @inline(__always)
    func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt64 {
        isWhole ? headHash : Self.hash(UnsafeRawBufferPointer(string), from: headHash)
    }

    /// A hash of the first sixteen bytes.
    @inline(__always)
    var headHash: UInt64 {
        // Bytes that no UTF-8 has, so that no text makes a factor zero.
        Self.mixed(first ^ 0xFEC5_F9FB_FFC1_F5FD, second ^ 0xF7FF_C0FA_FCF6_FEC1)
    }

    /// Calls `body` with the bytes of a string that is whole in its key.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withUnsafeBytes(of: (first.littleEndian, second.littleEndian)) { raw in
            raw.withMemoryRebound(to: UInt8.self) {
                body(UnsafeBufferPointer(rebasing: $0.prefix(Int(count))))
            }
        }
    }

    @inline(never)
    private static func hash(_ string: UnsafeRawBufferPointer, from start: UInt64) -> UInt64 {
        var hash = start
        var index = length
        while index + 8 < string.count {
            hash = mixed(hash ^ word(string, at: index), 0xD6E8_FEB8_6659_FD93)
            index += 8
        }
        return mixed(hash ^ word(string, at: string.count - 8), 0xD6E8_FEB8_6659_FD93)
    }

    @inline(__always)
    private static func word(_ string: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
        UInt64(littleEndian: string.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    @inline(__always)
    private static func mixed(_ value: UInt64, _ factor: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: factor)
        return product.high ^ product.low
    }
}
