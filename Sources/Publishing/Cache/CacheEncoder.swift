/// Writes values one behind the other as bytes: numbers in as few bytes as they need, texts with their length.
struct CacheEncoder {
    private(set) var bytes: [UInt8] = []

    /// Makes an encoder with room for so many bytes, which grows where it must.
    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Appends a number, seven bits a byte, the lowest first.
    mutating func append(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Appends a number whose bits are all likely to be in use, such as a hash: eight bytes, the lowest first.
    mutating func append(word: UInt64) {
        withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ number: Int) { append(UInt64(bitPattern: Int64(number))) }

    mutating func append(_ number: Int64) { append(UInt64(bitPattern: number)) }

    mutating func append(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    mutating func append(_ text: String) {
        append(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Appends a value that may be absent.
    mutating func append<Value>(_ value: Value?, _ write: (inout CacheEncoder, Value) -> Void) {
        append(value != nil)
        if let value { write(&self, value) }
    }

    mutating func append(_ text: String?) { append(text) { $0.append($1) } }

    mutating func append(_ number: Int?) { append(number) { $0.append($1) } }

    /// Appends a list, its length first.
    mutating func append<Value>(_ values: [Value], _ write: (inout CacheEncoder, Value) -> Void) {
        append(values.count)
        for value in values { write(&self, value) }
    }

    mutating func append(_ texts: [String]) { append(texts) { $0.append($1) } }
}
