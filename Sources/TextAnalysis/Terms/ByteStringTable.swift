/// Numbers byte strings in the order in which they are first seen, from 0.
package struct ByteStringTable: Sendable {
    /// All strings, one behind the other.
    private var bytes: [UInt8] = []
    /// Where each string ends.
    private var ends: [Int] = []
    /// The key of each string.
    private var keys: [ByteStringKey] = []
    /// Open addressing: the number of a string plus one; 0 when the slot is free. The count is a power of two.
    ///
    /// Keys stand apart from it, so that it is small enough for the processor's cache, and those of frequent strings, which are
    /// met early, lie close together.
    private var slots: [UInt32]

    package init(capacity: Int = 1_024) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
    }

    package var count: Int { ends.count }
    /// Bytes of all strings.
    package var byteCount: Int { bytes.count }

    /// The number of a string, which is added when it is new.
    @inline(__always)
    package mutating func insert(_ string: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        insert(string, ByteStringKey(string))
    }

    /// The number of a string whose key is known.
    @inline(__always)
    mutating func insert(
        _ string: UnsafeBufferPointer<UInt8>, _ key: ByteStringKey
    ) -> (number: Int, isNew: Bool) {
        let (slot, number) = place(of: key, string)
        return number >= 0 ? (number, false) : (add(string, key, slot: slot), true)
    }

    /// The number in the first slot to look at for a string that is whole in its key; -1 where that is free.
    @inline(__always)
    func firstLook(_ key: ByteStringKey) -> Int {
        slots.withUnsafeBufferPointer { slots in
            Int(slots[Int(truncatingIfNeeded: key.headHash) & (slots.count - 1)]) - 1
        }
    }

    /// Whether a number is that of a string which is whole in its key.
    @inline(__always)
    func isNumber(_ number: Int, of key: ByteStringKey) -> Bool { keys[number].isEqual(to: key) }

    /// The number of a string, where it is known.
    package func find(_ string: UnsafeBufferPointer<UInt8>) -> Int? {
        let (_, number) = place(of: ByteStringKey(string), string)
        return number >= 0 ? number : nil
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

    /// The slot of a string and its number; a free slot and -1 when it is not known.
    @inline(__always)
    private func place(
        of key: ByteStringKey, _ string: UnsafeBufferPointer<UInt8>
    ) -> (slot: Int, number: Int) {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            var place = Int(truncatingIfNeeded: key.hash(string)) & mask
            while slots[place] != 0 {
                let number = Int(slots[place]) - 1
                if keys[number].isEqual(to: key), key.isWhole || hasEqualRest(number, string) {
                    return (place, number)
                }
                place = (place + 1) & mask
            }
            return (place, -1)
        }
    }

    /// Whether two strings of the same length and beginning are the same.
    @inline(never)
    private func hasEqualRest(_ number: Int, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
        withString(number) { own in
            own[ByteStringKey.length...].elementsEqual(string[ByteStringKey.length...])
        }
    }

    @inline(never)
    private mutating func add(
        _ string: UnsafeBufferPointer<UInt8>, _ key: ByteStringKey, slot: Int
    ) -> Int {
        bytes.append(contentsOf: string)
        ends.append(bytes.count)
        keys.append(key)
        slots[slot] = UInt32(truncatingIfNeeded: ends.count)
        if ends.count * 2 > slots.count { grow() }
        return ends.count - 1
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        // In the order in which they came: frequent strings stand where one looks first.
        for number in keys.indices {
            let hash = withString(number) { keys[number].hash($0) }
            var place = Int(truncatingIfNeeded: hash) & mask
            while slots[place] != 0 { place = (place + 1) & mask }
            slots[place] = UInt32(truncatingIfNeeded: number + 1)
        }
    }

    /// A hash of strings for keys of topics and for tables of others: the same in every run, good in its lower and its upper half.
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
