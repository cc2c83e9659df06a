/// Whether a text is inside a quotation, in the marks of its language.
struct QuotationState: Sendable {
    /// The mark that closes the quotation which is open; nil outside of quotations.
    private var closing: Mark?

    var isOpen: Bool { closing != nil }

    private enum Mark {
        case straight, curly, german, angle, reversedAngle
    }

    /// Reads on over a part of the text.
    mutating func read(_ text: ArraySlice<UInt8>) {
        var index = text.startIndex
        while let (end, scalar) = Self.nextMark(in: text, from: index) {
            index = end
            if let closing {
                if Self.closes(scalar, closing) { self.closing = nil }
            } else {
                closing = Self.opened(by: scalar)
            }
        }
    }

    /// Whether the first mark of a part closes the quotation that is open before it.
    func closesFirst(_ part: ArraySlice<UInt8>) -> Bool {
        guard let closing, let (end, scalar) = Self.nextMark(in: part, from: part.startIndex),
            Self.closes(scalar, closing)
        else { return false }
        guard closing == .straight else { return true }
        // A straight quote closes when it stands behind a word.
        guard let before = part[..<(end - 1)].last else { return false }
        return !TextScan.isSpace(before) && before != 0x28
    }

    private static func opened(by scalar: UInt32) -> Mark? {
        switch scalar {
        case 0x22: .straight
        case 0x201C: .curly
        case 0x201E: .german
        case 0xAB: .angle
        case 0xBB: .reversedAngle
        default: nil
        }
    }

    /// German closes with the mark that opens in English.
    private static func closes(_ scalar: UInt32, _ mark: Mark) -> Bool {
        switch mark {
        case .straight: scalar == 0x22
        case .curly: scalar == 0x201D
        case .german: scalar == 0x201C || scalar == 0x201D
        case .angle: scalar == 0xBB
        case .reversedAngle: scalar == 0xAB
        }
    }

    /// The next double quote and the place behind it.
    private static func nextMark(
        in text: ArraySlice<UInt8>, from start: Int
    ) -> (end: Int, scalar: UInt32)? {
        var index = start
        while index < text.endIndex {
            switch text[index] {
            case 0x22: return (index + 1, 0x22)
            case 0xC2 where index + 1 < text.endIndex && (text[index + 1] == 0xAB || text[index + 1] == 0xBB):
                return (index + 2, UInt32(text[index + 1]))
            case 0xE2 where index + 2 < text.endIndex && text[index + 1] == 0x80:
                let last = text[index + 2]
                if last == 0x9C || last == 0x9D || last == 0x9E {
                    return (index + 3, 0x2000 + UInt32(last) - 0x80)
                }
            default: break
            }
            index += 1
        }
        return nil
    }
}
