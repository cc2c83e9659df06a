/// What the scanner does with each byte.
enum ASCIIClass {
    static let separator: UInt8 = 0
    static let apostrophe: UInt8 = 1
    static let beyondASCII: UInt8 = 2

    /// For each byte its lower-case letter or digit, or one of the classes above.
    static let table: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 0x30...0x39, 0x61...0x7A: UInt8(byte)
        case 0x41...0x5A: UInt8(byte) | 0x20
        case 0x27: apostrophe
        case 0x80...: beyondASCII
        default: separator
        }
    }
}
