/// Addresses as they stand in Markdown links.
enum PageDestination {
    /// An address without anything that Markdown would read as the end of it.
    static func written(_ address: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(address.count)
        let mayHoldReferences = address.contains(UInt8(ascii: ";"))
        for byte in address {
            switch byte {
            case 0x00...0x20, 0x7F, 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x60, 0x7C, 0x2A:
                output.append(UInt8(ascii: "%"))
                output.append(digit(byte >> 4))
                output.append(digit(byte & 15))
            // An `&` that begins no reference may stay as it is.
            case UInt8(ascii: "&") where mayHoldReferences: output += "&amp;".utf8
            default: output.append(byte)
            }
        }
        return output
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
