/// Reads what `CacheEncoder` wrote. Throws on anything else, and never reads outside its bytes.
struct CacheDecoder {
    /// The bytes are not what was expected.
    struct Damage: Error {}

    private let bytes: [UInt8]
    private var index: Int
    /// Where the bytes to be read end.
    private let end: Int

    init(_ bytes: [UInt8]) { self.init(bytes, from: 0, to: bytes.count) }

    /// Reads a part of the bytes.
    init(_ bytes: [UInt8], from start: Int, to end: Int) {
        self.bytes = bytes
        index = start
        self.end = min(end, bytes.count)
    }

    var isAtEnd: Bool { index == end }

    mutating func readNumber() throws(Damage) -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while index < end, shift < 64 {
            let byte = bytes[index]
            index += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw Damage()
    }

    mutating func readWord() throws(Damage) -> UInt64 {
        guard end - index >= 8 else { throw Damage() }
        defer { index += 8 }
        return bytes.withUnsafeBytes {
            UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        }
    }

    mutating func readInt() throws(Damage) -> Int { Int(Int64(bitPattern: try readNumber())) }

    mutating func readInt64() throws(Damage) -> Int64 { Int64(bitPattern: try readNumber()) }

    mutating func readFlag() throws(Damage) -> Bool {
        guard index < end, bytes[index] < 2 else { throw Damage() }
        index += 1
        return bytes[index - 1] == 1
    }

    mutating func readText() throws(Damage) -> String {
        let count = try readInt()
        guard count >= 0, count <= end - index else { throw Damage() }
        let text = bytes.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[index..<index + count]), as: UTF8.self)
        }
        index += count
        return text
    }

    /// A value that may be absent.
    mutating func readOptional<Value>(
        _ read: (inout CacheDecoder) throws(Damage) -> Value
    ) throws(Damage) -> Value? {
        try readFlag() ? try read(&self) : nil
    }

    mutating func readOptionalText() throws(Damage) -> String? {
        try readFlag() ? try readText() : nil
    }

    mutating func readOptionalInt() throws(Damage) -> Int? {
        try readFlag() ? try readInt() : nil
    }

    /// A list; each of its values takes at least one byte.
    mutating func readList<Value>(
        _ read: (inout CacheDecoder) throws(Damage) -> Value
    ) throws(Damage) -> [Value] {
        let count = try readInt()
        guard count >= 0, count <= end - index else { throw Damage() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    mutating func readTexts() throws(Damage) -> [String] {
        try readList { decoder throws(Damage) in try decoder.readText() }
    }
}
