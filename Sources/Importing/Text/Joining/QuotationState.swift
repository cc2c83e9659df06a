/// Whether a text is inside a quotation.
struct QuotationState: Sendable {
    private(set) var isOpen = false

    /// Reads on over a part of the text.
    mutating func read(_ text: ArraySlice<UInt8>) {
        var index = text.startIndex
        while let mark = Self.nextMark(in: text, from: index) {
            isOpen = mark.opens ?? !isOpen
            index = mark.end
        }
    }

    /// Whether the first mark of a part closes the quotation that is open before it.
    static func closesFirst(_ part: ArraySlice<UInt8>) -> Bool {
        guard let mark = nextMark(in: part, from: part.startIndex) else { return false }
        guard let opens = mark.opens else {
            // A straight quote closes when it stands behind a word.
            guard let before = part[..<(mark.end - 1)].last else { return false }
            return !TextScan.isSpace(before) && before != 0x28
        }
        return !opens
    }

    /// The next double quote; `opens` is nil where the mark does not say.
    private static func nextMark(in text: ArraySlice<UInt8>, from start: Int) -> (end: Int, opens: Bool?)? {
        var index = start
        while index < text.endIndex {
            switch text[index] {
            case 0x22: return (index + 1, nil)
            case 0xE2 where index + 2 < text.endIndex && text[index + 1] == 0x80:
                if text[index + 2] == 0x9C { return (index + 3, true) }
                if text[index + 2] == 0x9D { return (index + 3, false) }
            default: break
            }
            index += 1
        }
        return nil
    }
}
