/// Numbers byte strings in the order in which they are first seen, from 0.
package struct ByteStringTable: Sendable {
    /// All strings, one behind the other.
    private var bytes: [UInt8] = []
    /// Where each string ends.
    private var ends: [Int] = []
    /// The number plus one of the string in each slot, and the upper half of its hash; 0 when free. Count is a power of two.
    private var slots: [UInt64]

    package init(capacity: Int = 1_024) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
    }

    package var count: Int { ends.count }
    /// Bytes of all strings.
    package var byteCount: Int { bytes.count }

    /// The number of a string, which is added when it is new.
    @inline(__always)
    package mutating func insert(_ string: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        let hash = Self.hash(string)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while true {
            let held = slots[slot]
            if held == 0 { break }
            if held >> 32 == hash >> 32 {
                let number = Int(held & 0xFFFF_FFFF) - 1
                if isEqual(number, string) { return (number, false) }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return (add(string, hash: hash, slot: slot), true)
    }

    /// The number of a string, where it is known.
    package func find(_ string: UnsafeBufferPointer<UInt8>) -> Int? {
        let hash = Self.hash(string)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == hash >> 32, isEqual(number, string) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The bytes of a string.
    @inline(__always)
    package func withString<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(number)])) }
    }

    package subscript(number: Int) -> [UInt8] { Array(bytes[range(number)]) }

    /// Calls `body` with all bytes and, for a number, the range of its string in them.
    package func withAll<Result>(
        _ body: (UnsafeBufferPointer<UInt8>, (Int) -> Range<Int>) throws -> Result
    ) rethrows -> Result {
        try bytes.withUnsafeBufferPointer { bytes in
            try ends.withUnsafeBufferPointer { ends in
                try body(bytes) { ($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0] }
            }
        }
    }

    @inline(__always)
    private func range(_ number: Int) -> Range<Int> {
        (number == 0 ? 0 : ends[number - 1])..<ends[number]
    }

    @inline(__always)
    private func isEqual(_ number: Int, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(number)
        let count = string.count
        guard range.count == count else { return false }
        return bytes.withUnsafeBytes { bytes in
            // Most words are short: eight bytes at once, and the rest of them in one more that overlaps.
            let (own, other) = (
                UnsafeRawBufferPointer(rebasing: bytes[range]), UnsafeRawBufferPointer(string)
            )
            func differ(_ index: Int) -> Bool {
                own.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    != other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            }
            if count >= 8 {
                var index = 0
                while index + 8 <= count {
                    if differ(index) { return false }
                    index += 8
                }
                return !differ(count - 8)
            }
            for index in 0..<count where own[index] != other[index] { return false }
            return true
        }
    }

    private mutating func add(_ string: UnsafeBufferPointer<UInt8>, hash: UInt64, slot: Int) -> Int {
        bytes.append(contentsOf: string)
        ends.append(bytes.count)
        slots[slot] = (hash >> 32) << 32 | UInt64(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return ends.count - 1
    }

    private mutating func grow() {
        var wider = [UInt64](repeating: 0, count: slots.count * 2)
        for number in 0..<ends.count {
            let hash = withString(number) { Self.hash($0) }
            var slot = Int(truncatingIfNeeded: hash) & (wider.count - 1)
            while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
            wider[slot] = (hash >> 32) << 32 | UInt64(number + 1)
        }
        slots = wider
    }

    /// A hash for tables in memory: the same in every run, good in its lower and its upper half.
    @inline(__always)
    package static func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(string)
        var hash = UInt64(truncatingIfNeeded: string.count) &* 0x9E37_79B9_7F4A_7C15
        var index = 0
        while index + 8 <= raw.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            hash = mixed(hash ^ word)
            index += 8
        }
        var rest: UInt64 = 0
        while index < raw.count {
            rest = rest << 8 | UInt64(raw[index])
            index += 1
        }
        return mixed(hash ^ rest)
    }

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
