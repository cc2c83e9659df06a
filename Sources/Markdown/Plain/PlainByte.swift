/// What a byte may be in a plain paragraph.
enum PlainByte: UInt8 {
    /// Part of the text.
    case text
    /// Something that has to be looked at.
    case sign
    /// Syntax, or what could be; only cmark reads it.
    case syntax

    /// The classes of all bytes.
    static let table: [UInt8] = (0..<256).map { PlainByte(UInt8($0)).rawValue }

    private init(_ byte: UInt8) {
        switch byte {
        case .newline, UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "."),
            UInt8(ascii: "-"), UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""),
            UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"):
            self = .sign
        case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"),
            UInt8(ascii: "~"), UInt8(ascii: "@"):
            self = .syntax
        default: self = .text
        }
    }

    /// Whether a line can begin with a byte without beginning a block of another kind; digits and asterisks are looked at more closely.
    static func canOpenLine(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "="), UInt8(ascii: ":"):
            false
        default: true
        }
    }
}
