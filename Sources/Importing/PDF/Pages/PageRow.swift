/// A row at the head or the foot of a page: the lines that stand side by side.
struct PageRow {
    enum Edge: Sendable { case head, foot }

    var edge: Edge
    /// Number of its page, from 1.
    var page: Int
    /// Rows between it and the edge.
    var depth: Int
    /// Its lines, from left to right.
    var lines: [Int]
    var box: Rectangle
    var size: Double
    /// Free space between it and the next row inwards.
    var distance: Double
    /// Its lines with three spaces between them.
    var text: [UInt8]

    /// Where it stands: its base line for heads and feet alike.
    var position: Double { box.yMax }
    /// The row in lower case with each number as `#`, so that it is alike on all pages.
    var key: [UInt8] {
        var key: [UInt8] = []
        for byte in TextScan.lowered(text[...].prefix(200)) {
            if TextScan.isDigit(byte) {
                if key.last != 0x23 { key.append(0x23) }
            } else if !(byte == 0x20 && key.last == 0x20) {
                key.append(byte)
            }
        }
        return key
    }

    /// The number at either end of the row, with the words that name a page before it.
    var number: Int? {
        if let whole = PageNumber(text[...]) { return whole.value }
        let words = TextScan.words(text[...])
        guard words.count > 1, let first = words.first, let last = words.last else { return nil }
        return [last, first].lazy.compactMap(Self.value).first
    }

    private static func value(_ word: ArraySlice<UInt8>) -> Int? {
        let digits = word.filter { $0 != 0x7C && $0 != 0x2D && $0 != 0x5B && $0 != 0x5D }
        guard (1...4).contains(digits.count), digits.allSatisfy(TextScan.isDigit) else { return nil }
        return Int(TextScan.string(digits[...]))
    }
}
