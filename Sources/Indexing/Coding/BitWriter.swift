/// Writes numbers bit by bit, the highest bit of each byte first.
struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var pendingBits = 0

    /// Where the quotient of a Rice code ends and 32 plain bits follow instead.
    static let longestQuotient = 20

    /// Bits that have been written.
    var count: Int { bytes.count * 8 + pendingBits }

    /// Writes the lowest bits of a number, at most 32.
    @inline(__always)
    mutating func write(_ number: Int, bits: Int) {
        pending = pending << UInt64(bits) | UInt64(truncatingIfNeeded: number) & ((1 << UInt64(bits)) - 1)
        pendingBits += bits
        while pendingBits >= 8 {
            pendingBits -= 8
            bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(pendingBits)))
        }
    }

    /// Writes a number from 0 as its quotient by 2ᵏ in ones and a zero, then the rest in k bits.
    @inline(__always)
    mutating func write(rice number: Int, _ k: Int) {
        let quotient = number >> k
        if quotient < Self.longestQuotient {
            write((2 << quotient) - 2, bits: quotient + 1)
            write(number, bits: k)
        } else {
            write((1 << Self.longestQuotient) - 1, bits: Self.longestQuotient)
            write(number, bits: 32)
        }
    }

    /// Writes a number about 0 – 0, −1, 1, −2, 2 … – in Rice code.
    mutating func write(signed number: Int) { write(rice: number < 0 ? -2 * number - 1 : 2 * number, 1) }

    /// Writes a number from 1 as zeros for its length, then its bits (Elias gamma).
    mutating func write(gamma number: Int) {
        let length = Int.bitWidth - number.leadingZeroBitCount
        write(0, bits: length - 1)
        write(number, bits: length)
    }

    /// Fills the last byte with zeros and gives the bytes out; the writer is empty then.
    mutating func finish() -> [UInt8] {
        if pendingBits > 0 { write(0, bits: 8 - pendingBits) }
        defer { self = BitWriter() }
        return bytes
    }
}
