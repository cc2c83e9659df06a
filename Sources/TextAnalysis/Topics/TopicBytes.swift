/// The packed form of topics.
enum TopicBytes {
    /// Bytes of a candidate before its form: key, kind and marks, count, case, uses or parent, length of the form.
    static let candidateLength = 11

    /// Appends a number, 7 bits a byte, lowest first.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt(bitPattern: max(number, 0))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Reads packed bytes; every answer is nil behind the end.
    struct Reader {
        private let source: [UInt8]
        private(set) var position = 0

        init(_ source: [UInt8]) { self.source = source }

        mutating func byte() -> UInt8? {
            guard position < source.count else { return nil }
            position += 1
            return source[position - 1]
        }

        mutating func number() -> Int? {
            var value: UInt = 0
            for shift in stride(from: UInt(0), to: 56, by: 7) {
                guard let next = byte() else { return nil }
                value |= UInt(next & 0x7F) << shift
                if next < 0x80 { return Int(bitPattern: value) }
            }
            return nil
        }

        mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
            guard source.count - position >= count else { return nil }
            position += count
            return source[position - count..<position]
        }

        mutating func skip(_ count: Int) -> Bool { bytes(count) != nil }
    }
}
