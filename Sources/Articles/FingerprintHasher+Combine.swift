extension FingerprintHasher {
    /// Appends the UTF-8 bytes of a text without a length.
    package mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Combines bytes, their count first.
    package mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
        append(UInt64(bytes.count))
        append(UnsafeRawBufferPointer(bytes))
    }

    /// Combines bytes, their count first.
    package mutating func combine(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { combine($0) }
    }

    /// Combines a text as its UTF-8 bytes, their count first.
    package mutating func combine(_ text: String) {
        var text = text
        text.withUTF8 { combine($0) }
    }

    /// Combines a number as 64 bits.
    package mutating func combine(_ number: Int) {
        append(UInt64(truncatingIfNeeded: Int64(number)))
    }

    /// Combines a number as 64 bits.
    package mutating func combine(_ number: UInt64) {
        append(number)
    }

    /// Combines a truth value as 64 bits.
    package mutating func combine(_ flag: Bool) {
        append(flag ? 1 : 0)
    }

    /// Combines the hash of other content.
    package mutating func combine(_ fingerprint: Fingerprint) {
        append(fingerprint.high)
        append(fingerprint.low)
    }
}
