/// A 128-bit hash of content: equal content has equal fingerprints on every platform and in every run.
///
/// The value is MurmurHash3_x64_128 by Austin Appleby (public domain) with seed 0. It tells versions of
/// content apart; it does not withstand an attacker who makes collisions on purpose.
package struct Fingerprint: Sendable, Hashable {
    /// The first 64 bits of the hash.
    package var high: UInt64
    /// The second 64 bits of the hash.
    package var low: UInt64

    package init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    /// The hash of a run of bytes.
    package init(of bytes: UnsafeRawBufferPointer) {
        var hasher = FingerprintHasher()
        hasher.append(bytes)
        self = hasher.finalize()
    }

    /// The hash of an array of bytes.
    package init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Fingerprint(of: $0) }
    }

    /// The hash of a text's UTF-8 bytes.
    package init(of text: String) {
        var hasher = FingerprintHasher()
        hasher.append(text)
        self = hasher.finalize()
    }
}

extension Fingerprint: Comparable {
    /// By the value of the 128 bits.
    package static func < (left: Fingerprint, right: Fingerprint) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }
}

extension Fingerprint: CustomStringConvertible {
    /// 32 hexadecimal digits, the first half of the hash first.
    package var description: String {
        String(unsafeUninitializedCapacity: 32) { digits in
            for index in 0..<32 {
                let word = index < 16 ? high : low
                let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (index % 16))) & 15
                digits[index] = digit < 10 ? 48 + digit : 87 + digit
            }
            return 32
        }
    }
}
