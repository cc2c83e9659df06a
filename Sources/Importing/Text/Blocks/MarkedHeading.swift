/// A heading that the source writes in Markdown: `## Text`.
struct MarkedHeading {
    /// 1 to 6.
    var level: Int
    var text: ArraySlice<UInt8>

    init?(_ line: ArraySlice<UInt8>) {
        let marks = line.prefix { $0 == 0x23 }.count
        guard (1...6).contains(marks), line.dropFirst(marks).first == 0x20 else { return nil }
        var text = TextScan.trimmed(line.dropFirst(marks))
        let closing = text.reversed().prefix { $0 == 0x23 }.count
        if closing > 0, text.dropLast(closing).last == 0x20 {
            text = TextScan.trimmed(text.dropLast(closing))
        }
        guard !text.isEmpty else { return nil }
        level = marks
        self.text = text
    }
}
