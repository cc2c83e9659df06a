/// Computes a `Fingerprint` piece by piece.
///
/// `append` takes raw bytes: pieces hash like their concatenation. `combine` takes values and puts a length
/// before what has no fixed length, so that `("ab", "c")` and `("a", "bc")` differ.
package struct FingerprintHasher: Sendable {
    private var h1: UInt64 = 0
    private var h2: UInt64 = 0
    /// Bytes that do not yet fill a block of 16, the first in the lowest bits of `low`.
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    /// How many bytes wait in `low` and `high`, 0 to 15.
    private var waiting = 0
    private var length: UInt64 = 0

    package init() {}

    /// The hash of everything up to here; more may follow.
    package func finalize() -> Fingerprint {
        var first = h1 ^ Self.scrambled(low) ^ length
        var second = h2 ^ Self.scrambledSecond(high) ^ length
        first &+= second
        second &+= first
        first = Self.finalized(first)
        second = Self.finalized(second)
        first &+= second
        second &+= first
        return Fingerprint(low: second, high: first)
    }

    /// Appends bytes without a length.
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        length &+= UInt64(bytes.count)
        let blocks = bytes.count / 16
        if waiting < 8 {
            mixBlocksBehindShortWait(base, count: blocks)
        } else {
            mixBlocksBehindLongWait(base, count: blocks)
        }
        var offset = blocks * 16
        if bytes.count - offset >= 8 {
            push(word: Self.word(base, offset))
            offset += 8
        }
        while offset < bytes.count {
            push(byte: bytes[offset])
            offset += 1
        }
    }

    /// Appends eight bytes, lowest first, without a length.
    package mutating func append(_ word: UInt64) {
        length &+= 8
        push(word: word)
    }
}

extension FingerprintHasher {
    /// Mixes blocks of 16 bytes when fewer than 8 bytes wait before them.
    private mutating func mixBlocksBehindShortWait(_ base: UnsafeRawPointer, count: Int) {
        let shift = UInt64(waiting * 8)
        var rest = low
        for block in 0..<count {
            let first = Self.word(base, block * 16)
            let second = Self.word(base, block * 16 + 8)
            // A shift by 64 - shift in two steps, because shift may be 0.
            let carry = (first &>> 1) &>> (63 &- shift)
            mix(rest | first &<< shift, carry | second &<< shift)
            rest = (second &>> 1) &>> (63 &- shift)
        }
        low = rest
    }

    /// Mixes blocks of 16 bytes when 8 or more bytes wait before them.
    private mutating func mixBlocksBehindLongWait(_ base: UnsafeRawPointer, count: Int) {
        let shift = UInt64(waiting * 8 - 64)
        var (rest, tail) = (low, high)
        for block in 0..<count {
            let first = Self.word(base, block * 16)
            let second = Self.word(base, block * 16 + 8)
            mix(rest, tail | first &<< shift)
            rest = (first &>> 1) &>> (63 &- shift) | second &<< shift
            tail = (second &>> 1) &>> (63 &- shift)
        }
        (low, high) = (rest, tail)
    }

    private mutating func push(word: UInt64) {
        if waiting < 8 {
            let shift = UInt64(waiting * 8)
            low |= word &<< shift
            high = (word &>> 1) &>> (63 &- shift)
            waiting += 8
        } else {
            let shift = UInt64(waiting * 8 - 64)
            mix(low, high | word &<< shift)
            low = (word &>> 1) &>> (63 &- shift)
            high = 0
            waiting -= 8
        }
    }

    private mutating func push(byte: UInt8) {
        if waiting < 8 {
            low |= UInt64(byte) &<< UInt64(waiting * 8)
        } else {
            high |= UInt64(byte) &<< UInt64(waiting * 8 - 64)
        }
        waiting += 1
        guard waiting == 16 else { return }
        mix(low, high)
        (low, high, waiting) = (0, 0, 0)
    }

    private mutating func mix(_ first: UInt64, _ second: UInt64) {
        h1 ^= Self.scrambled(first)
        h1 = (h1 &<< 27 | h1 &>> 37) &+ h2
        h1 = h1 &* 5 &+ 0x52dc_e729
        h2 ^= Self.scrambledSecond(second)
        h2 = (h2 &<< 31 | h2 &>> 33) &+ h1
        h2 = h2 &* 5 &+ 0x3849_5ab5
    }

    private static func word(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private static func scrambled(_ word: UInt64) -> UInt64 {
        let mixed = word &* 0x87c3_7b91_1142_53d5
        return (mixed &<< 31 | mixed &>> 33) &* 0x4cf5_ad43_2745_937f
    }

    private static func scrambledSecond(_ word: UInt64) -> UInt64 {
        let mixed = word &* 0x4cf5_ad43_2745_937f
        return (mixed &<< 33 | mixed &>> 31) &* 0x87c3_7b91_1142_53d5
    }

    private static func finalized(_ word: UInt64) -> UInt64 {
        var mixed = word
        mixed ^= mixed &>> 33
        mixed = mixed &* 0xff51_afd7_ed55_8ccd
        mixed ^= mixed &>> 33
        mixed = mixed &* 0xc4ce_b9fe_1a85_ec53
        return mixed ^ mixed &>> 33
    }
}
