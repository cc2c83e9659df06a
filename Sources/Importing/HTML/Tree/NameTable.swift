/// Values by the keys of names (`NameKey`), found without hashing a key once more.
struct NameTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value?]

    /// Makes a table; of two values with one key, `merging` makes one.
    init(_ entries: [(key: UInt64, value: Value)], merging: (Value, Value) -> Value = { first, _ in first }) {
        var size = 16
        while size < entries.count * 3 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Value?](repeating: nil, count: size)
        for (key, value) in entries {
            let place = place(of: key)
            keys[place] = key
            values[place] = values[place].map { merging($0, value) } ?? value
        }
    }

    subscript(key: UInt64) -> Value? { values[place(of: key)] }

    /// Where a key stands or would stand; no name has the key 0, and a table is never full.
    private func place(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }
}
