/// Reads JSON as pages hold it: line feeds inside strings and commas too many are forgiven.
struct JSONScanner {
    private static let maximumDepth = 40

    private let bytes: ArraySlice<UInt8>
    private var index: Int

    /// The value that a text holds; nil where it is broken beyond reading.
    static func value(of text: ArraySlice<UInt8>) -> JSONValue? {
        var scanner = JSONScanner(bytes: text)
        return scanner.value(depth: 0)
    }

    private init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    private mutating func peek() -> UInt8? {
        while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
        return index < bytes.endIndex ? bytes[index] : nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) -> JSONValue? {
        guard depth < Self.maximumDepth else { return nil }
        switch peek() {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return string().map { .scalar($0) }
        case nil: return nil
        default:
            let word = bytes[index...].prefix {
                HTMLByte.isAlphanumeric($0) || [0x2B, 0x2D, 0x2E].contains($0)
            }
            guard !word.isEmpty else { return nil }
            index += word.count
            return word.elementsEqual("null".utf8) ? .null : .scalar(String(decoding: word, as: UTF8.self))
        }
    }

    private mutating func object(depth: Int) -> JSONValue? {
        index += 1
        var members: [(key: String, value: JSONValue)] = []
        while true {
            if take(UInt8(ascii: "}")) { return .object(members) }
            if take(UInt8(ascii: ",")) { continue }
            guard peek() == UInt8(ascii: "\""), let key = string(), take(UInt8(ascii: ":")),
                let value = value(depth: depth + 1)
            else { return nil }
            members.append((key, value))
        }
    }

    private mutating func array(depth: Int) -> JSONValue? {
        index += 1
        var values: [JSONValue] = []
        while true {
            if take(UInt8(ascii: "]")) { return .array(values) }
            if take(UInt8(ascii: ",")) { continue }
            guard let value = value(depth: depth + 1) else { return nil }
            values.append(value)
        }
    }

    private mutating func string() -> String? {
        index += 1
        var output: [UInt8] = []
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: output, as: UTF8.self) }
            if byte == UInt8(ascii: "\\") {
                guard appendEscape(to: &output) else { return nil }
            } else {
                output.append(byte)
            }
        }
        return nil
    }

    private mutating func appendEscape(to output: inout [UInt8]) -> Bool {
        guard index < bytes.endIndex else { return false }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"), UInt8(ascii: "r"): output.append(0x0A)
        case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): output.append(0x20)
        case UInt8(ascii: "u"): appendUnicode(to: &output)
        default: output.append(byte)
        }
        return true
    }

    private mutating func appendUnicode(to output: inout [UInt8]) {
        guard var value = hexadecimal() else { return output.append(contentsOf: "\u{FFFD}".utf8) }
        if (0xD800..<0xDC00).contains(value), bytes[index...].starts(with: "\\u".utf8) {
            let start = index
            index += 2
            if let low = hexadecimal(), (0xDC00..<0xE000).contains(low) {
                value = 0x1_0000 + (value - 0xD800) << 10 + (low - 0xDC00)
            } else {
                index = start
            }
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        output += String(scalar.value < 0x20 ? " " : scalar).utf8
    }

    private mutating func hexadecimal() -> UInt32? {
        guard bytes.endIndex - index >= 4 else { return nil }
        var value: UInt32 = 0
        for byte in bytes[index..<index + 4] {
            guard let digit = HTMLByte.hexadecimal(byte) else { return nil }
            value = value << 4 | digit
        }
        index += 4
        return value
    }
}
