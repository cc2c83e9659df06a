/// Splits text at line feeds and form feeds, and leaves out blank lines.
struct TextLineSplitter {
    private let text: [UInt8]
    private var lines: [TextLine] = []
    private var number = 1
    private var gap = TextLine.Gap.blank

    private init(text: [UInt8]) { self.text = text }

    static func lines(of text: [UInt8]) -> [TextLine] {
        // Fonts without a proper encoding leave control characters behind; they stand for nothing.
        let isClean = text.allSatisfy { $0 >= 0x20 && $0 != 0x7F || isKept($0) }
        var splitter = TextLineSplitter(
            text: isClean ? text : text.filter { $0 >= 0x20 && $0 != 0x7F || isKept($0) })
        splitter.run()
        return splitter.lines
    }

    /// Tab, line feed, vertical tab, form feed, carriage return.
    private static func isKept(_ byte: UInt8) -> Bool { byte >= 0x09 && byte <= 0x0D }

    private mutating func run() {
        var start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for index in start..<text.count where text[index] == 0x0A || text[index] == 0x0C {
            append(start..<index)
            if text[index] == 0x0C {
                gap = .page
            } else {
                number += 1
            }
            start = index + 1
        }
        append(start..<text.count)
    }

    private mutating func append(_ range: Range<Int>) {
        let trimmed = TextScan.trimmed(text[range])
        guard !trimmed.isEmpty else {
            gap = max(gap, .blank)
            return
        }
        var width = 0
        for byte in trimmed where byte & 0xC0 != 0x80 { width += 1 }
        let rest = text[trimmed.endIndex..<range.upperBound]
        lines.append(
            TextLine(
                number: number, bytes: trimmed,
                indent: Self.columns(text[range.lowerBound..<trimmed.startIndex]),
                width: width, gap: gap, breaksHard: rest.starts(with: [0x20, 0x20])))
        gap = .line
    }

    private static func columns(_ space: ArraySlice<UInt8>) -> Int {
        var column = 0
        for byte in space where byte & 0xC0 != 0x80 {
            column = byte == 0x09 ? (column / 8 + 1) * 8 : column + 1
        }
        return column
    }
}
