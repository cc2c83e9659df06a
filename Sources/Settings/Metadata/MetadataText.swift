/// Cleans the texts of front matter.
enum MetadataText {
    /// A text without control characters and without white space around it; line breaks stay.
    static func cleaned(_ text: String) -> String {
        isClean(text) ? text : rewritten(text, foldsSpace: false)
    }

    /// A text of one line: runs of white space become one space.
    static func folded(_ text: String) -> String {
        isClean(text) ? text : rewritten(text, foldsSpace: true)
    }

    /// Whether a text needs no change in either way: decided on bytes, for the common case.
    private static func isClean(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
                return false
            }
            if byte == 0x20, previous == 0x20 { return false }
            previous = byte
        }
        return previous != 0x20
    }

    private static func rewritten(_ text: String, foldsSpace: Bool) -> String {
        var result: [UInt8] = []
        var space: [UInt8] = []
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                append(scalar, to: &space)
            } else if !isControl(scalar) {
                if !result.isEmpty, !space.isEmpty {
                    result += foldsSpace && space != noBreakSpace ? [0x20] : space
                }
                space.removeAll(keepingCapacity: true)
                append(scalar, to: &result)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A single no-break space is meant: French sets it before a colon.
    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if scalar.isASCII {
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: return true
        default: return false
        }
    }
}
