/// Links with a destination in parentheses and no title.
extension PlainParagraphReader {
    /// Reads an opening bracket.
    mutating func openLink() -> Bool {
        // Space inside a link would not be trimmed with that of the paragraph.
        guard link == nil, position + 1 < source.count, source[position + 1] > .space,
            source[position + 1] != UInt8(ascii: "^"), source[position + 1] != UInt8(ascii: "]")
        else { return false }
        copy(to: position)
        link = (plain.marks.count, delimiters.count)
        addMark(PlainMark(kind: .link, offset: plain.bytes.count, position: position))
        replace(1)
        return true
    }

    /// Reads a closing bracket and the destination behind it.
    mutating func closeLink() -> Bool {
        guard let link, source[position - 1] > .space, source.hasBytes("](", at: position) else {
            return false
        }
        let first = position + 2
        var end = first
        while end < source.count, Self.isDestinationByte(source[end]) { end += 1 }
        guard end > first, end < source.count, source[end] == UInt8(ascii: ")"),
            matchDelimiters(from: link.delimiters)
        else { return false }
        copy(to: position)
        setDestination(first..<end, ofMark: link.mark)
        addMark(PlainMark(kind: .endOfLink, offset: plain.bytes.count, position: position))
        self.link = nil
        replace(end + 1 - position)
        return true
    }

    private static func isDestinationByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "\\"), UInt8(ascii: "&"):
            false
        default: true
        }
    }
}
