extension AddressRecord {
    /// What stands above the lines.
    private static let heading = """
        # Every address that this site has published. “broadsheet build --record” writes this file; keep it with the articles.
        # kind\tidentity\taddress\tstate\tdigest

        """

    /// The bytes of the file; the same addresses give the same bytes.
    package var bytes: [UInt8] {
        var bytes = Array(Self.heading.utf8)
        bytes.reserveCapacity(entries.count * 100)
        for entry in entries {
            bytes += entry.kind.rawValue.utf8
            bytes.append(0x09)
            Self.append(entry.identity, to: &bytes)
            bytes.append(0x09)
            Self.append(entry.address, to: &bytes)
            bytes.append(0x09)
            bytes += entry.state.rawValue.utf8
            bytes.append(0x09)
            if let digest = entry.digest {
                let digits = String(digest, radix: 16)
                bytes += String(repeating: "0", count: 16 - digits.count).utf8
                bytes += digits.utf8
            } else {
                bytes.append(UInt8(ascii: "-"))
            }
            bytes.append(0x0A)
        }
        return bytes
    }

    /// Appends a field; control characters, which would break the line, and `%` are escaped as in addresses.
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                bytes.append(byte)
            }
        }
    }
}
