/// Where a bare address ends: punctuation that closes the sentence around it is no part of it.
enum AutolinkEnd {
    static func trimmed(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var end = range.upperBound
        var opened = 0
        var closed = 0
        for byte in text[range] {
            if byte == UInt8(ascii: "(") { opened += 1 } else if byte == UInt8(ascii: ")") { closed += 1 }
        }
        while end > range.lowerBound {
            let length = trailLength(text, range.lowerBound..<end)
            if length > 0 {
                end -= length
            } else if text[end - 1] == UInt8(ascii: ")"), closed > opened {
                end -= 1
                closed -= 1
            } else if text[end - 1] == UInt8(ascii: ";") {
                end = entityStart(text, range.lowerBound..<end)
            } else {
                break
            }
        }
        return end
    }

    /// How many bytes of sentence punctuation end a range: 0, 1, or 3 for a typographic mark.
    private static func trailLength(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        let last = text[range.upperBound - 1]
        switch last {
        case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
            UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: "'"), UInt8(ascii: "\""):
            return 1
        case 0x98, 0x99, 0x9C, 0x9D, 0xA6:
            guard range.count >= 3, text[range.upperBound - 3] == 0xE2, text[range.upperBound - 2] == 0x80
            else {
                return 0
            }
            return 3
        default: return 0
        }
    }

    /// The start of an entity such as `&amp;` that ends a range; otherwise the range without its semicolon.
    private static func entityStart(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var start = range.upperBound - 1
        while start > range.lowerBound, text[start - 1].isLetter { start -= 1 }
        let isEntity =
            start < range.upperBound - 1 && start > range.lowerBound && text[start - 1] == UInt8(ascii: "&")
        return isEntity ? start - 1 : range.upperBound - 1
    }
}
