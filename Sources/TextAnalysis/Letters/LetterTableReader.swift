/// Reads the parts of a letter table's text.
struct LetterTableReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ text: StaticString) {
        bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// The next byte.
    mutating func byte() -> UInt8? {
        guard position < bytes.count else { return nil }
        position += 1
        return bytes[position - 1]
    }

    /// Skips a byte, if it is the next one.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// A number in base 36, after any white space.
    mutating func number() -> UInt32? {
        while skip(0x20) || skip(0x0A) {}
        var value: UInt32?
        while position < bytes.count, let digit = Self.digit(bytes[position]) {
            value = (value ?? 0) &* 36 &+ digit
            position += 1
        }
        return value
    }

    /// A number behind a colon.
    mutating func argument() -> UInt32? { skip(UInt8(ascii: ":")) ? number() : nil }

    /// The scalars of one folding.
    mutating func letters() -> [UInt32] {
        var letters: [UInt32] = []
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "!"):
                position += 1
                letters.append(number() ?? 0)
            case 0x20, 0x0A, UInt8(ascii: ","): return letters
            default:
                letters.append(UInt32(bytes[position]))
                position += 1
            }
        }
        return letters
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x61...0x7A: UInt32(byte) - 0x57
        default: nil
        }
    }
}
