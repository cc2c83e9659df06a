extension PageText {
    /// Commas and full stops: ASCII before a space or an end, those of Chinese, Arabic, Devanagari anywhere.
    static func markCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBufferPointer(markCount)
    }

    private static func markCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var marks = 0
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"),
                UInt8(ascii: ";"):
                if index + 1 == bytes.endIndex || bytes[index + 1] <= 0x22 { marks += 1 }
            case 0xE3 where bytes[index...].starts(with: [0xE3, 0x80, 0x81]): marks += 1
            case 0xE3 where bytes[index...].starts(with: [0xE3, 0x80, 0x82]): marks += 1
            case 0xEF where bytes[index...].starts(with: [0xEF, 0xBC, 0x8C]): marks += 1
            case 0xD8 where bytes[index...].starts(with: [0xD8, 0x8C]): marks += 1
            case 0xE0 where bytes[index...].starts(with: [0xE0, 0xA5, 0xA4]): marks += 1
            default: break
            }
        }
        return marks
    }
}
