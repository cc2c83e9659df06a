/// The mark at the beginning of a list item: `- `, `• `, `3. `, `(b) `.
struct ListMarker: Hashable {
    /// The number of an ordered item; nil for a bullet.
    var number: Int?
    /// Bytes up to the item's text.
    var length: Int

    init?(_ line: ArraySlice<UInt8>) {
        guard let first = line.first else { return nil }
        let mark: Int
        switch first {
        case 0x2D, 0x2A, 0x2B: mark = 1  // - * +
        case 0xE2 where Self.bullets.contains(Array(line.prefix(3))): mark = 3
        case 0xC2 where line.dropFirst().first == 0xB7: mark = 2  // ·
        case 0xEF where line.starts(with: [0xEF, 0x82, 0xB7]): mark = 3  // the bullet of a symbol font
        case 0x30...0x39:
            let digits = line.prefix(4).prefix(while: TextScan.isDigit)
            guard digits.count <= 3, first != 0x30, let stop = line.dropFirst(digits.count).first,
                stop == 0x2E || stop == 0x29
            else {
                return nil
            }
            number = Int(TextScan.string(digits))
            mark = digits.count + 1
        default: return nil
        }
        let rest = line.dropFirst(mark)
        guard let space = rest.first, TextScan.isSpace(space) else { return nil }
        let text = rest.drop(while: TextScan.isSpace)
        guard !text.isEmpty else { return nil }
        length = text.startIndex - line.startIndex
    }

    /// • ‣ ◦ ▪ ● ○ ■ and dashes of lists.
    private static let bullets: Set<[UInt8]> = [
        [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0xA3], [0xE2, 0x97, 0xA6], [0xE2, 0x96, 0xAA], [0xE2, 0x97, 0x8F],
        [0xE2, 0x97, 0x8B], [0xE2, 0x96, 0xA0], [0xE2, 0x96, 0xB8], [0xE2, 0x9E, 0xA2], [0xE2, 0x9C, 0x93],
    ]
}
