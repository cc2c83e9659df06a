/// Percent escapes in addresses.
package enum PercentEncoding {
    /// A path as it stands in an address: everything but unreserved characters, `/` and a few others is escaped.
    package static func encoded(_ path: String) -> String {
        var text = path
        if text.withUTF8({ bytes in bytes.allSatisfy(isPlain) }) { return path }
        return encoded(path, where: isPlain)
    }

    /// A value in the query of an address: everything but letters, digits and `-._~` is escaped.
    package static func encoded(part: String) -> String {
        encoded(part) { byte in isPlain(byte) && !"!$&'()*+,;=:@/?".utf8.contains(byte) }
    }

    private static func encoded(_ text: String, where isPlain: (UInt8) -> Bool) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An address with its escapes read; escapes that are none, or that give no UTF-8, stay.
    package static func decoded(_ text: String) -> String {
        guard text.utf8.contains(0x25) else { return text }
        var bytes: [UInt8] = []
        let source = Array(text.utf8)
        var index = 0
        while index < source.count {
            if source[index] == 0x25, index + 2 < source.count, let high = digit(source[index + 1]),
                let low = digit(source[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? text
    }

    /// Bits for the plain bytes below 64: `! $ ( ) * + , - . / 0–9 ; =`.
    private static let plainSigns: UInt64 = 0x2BFF_FF12_0000_0000
    /// Bits for the plain bytes from 64 on: `@ A–Z _ a–z ~`.
    private static let plainLetters: UInt64 = 0x47FF_FFFE_87FF_FFFF

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        let bits = byte < 64 ? plainSigns : plainLetters
        return byte < 128 && bits &>> UInt64(byte & 63) & 1 == 1
    }

    /// The value of a hexadecimal digit.
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: return byte - 0x30
        case 0x41...0x46: return byte - 0x37
        case 0x61...0x66: return byte - 0x57
        default: return nil
        }
    }
}
