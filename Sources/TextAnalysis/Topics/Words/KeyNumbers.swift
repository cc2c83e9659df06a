/// Numbers 64-bit hashes in the order in which they are first seen, from 0.
package struct KeyNumbers: Sendable {
    /// Open addressing; the count is a power of two. A hash and its number plus one, 0 when free.
    private var keys: [UInt64]
    private var numbers: [Int32]
    package private(set) var count = 0

    package init(capacity: Int = 64) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        numbers = [Int32](repeating: 0, count: size)
    }

    /// The number of a hash, which is added when it is new.
    @inline(__always)
    package mutating func insert(_ key: UInt64) -> (number: Int, isNew: Bool) {
        let slot = slot(of: key)
        if numbers[slot] != 0 { return (Int(numbers[slot]) - 1, false) }
        count += 1
        keys[slot] = key
        numbers[slot] = Int32(truncatingIfNeeded: count)
        if count * 2 > keys.count { grow() }
        return (count - 1, true)
    }

    /// The number of a hash, where it is known.
    @inline(__always)
    package func find(_ key: UInt64) -> Int? {
        let number = numbers[slot(of: key)]
        return number == 0 ? nil : Int(number) - 1
    }

    /// Forgets all hashes but keeps the room.
    package mutating func clear() {
        count = 0
        for slot in numbers.indices { numbers[slot] = 0 }
    }

    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (keys.count - 1)
        while numbers[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        let (oldKeys, oldNumbers) = (keys, numbers)
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        numbers = [Int32](repeating: 0, count: oldKeys.count * 2)
        for slot in oldKeys.indices where oldNumbers[slot] != 0 {
            let place = self.slot(of: oldKeys[slot])
            keys[place] = oldKeys[slot]
            numbers[place] = oldNumbers[slot]
        }
    }
}
