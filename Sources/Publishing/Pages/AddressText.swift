/// Addresses as they may stand in a page.
enum AddressText {
    /// An address in which everything that may not stand in one is escaped; escapes that are there already stay.
    static func escaped(_ address: String) -> String {
        if address.utf8.allSatisfy(isAllowed) { return address }
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in address.utf8 {
            if isAllowed(byte) {
                bytes.append(byte)
            } else {
                bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reserved and unreserved characters of RFC 3986 and `%`, without those that would need care in Markdown.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
        case 0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x2B, 0x2C, 0x21, 0x2A, 0x3B, 0x3D, 0x40, 0x24, 0x25, 0x23, 0x3F,
            0x26, 0x3A:
            true
        default: false
        }
    }
}
