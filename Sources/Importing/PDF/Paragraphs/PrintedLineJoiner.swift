/// Joins printed lines, with what the document shows of its hyphens.
struct PrintedLineJoiner: Sendable {
    private let joiner: LineJoiner
    /// Whether hyphens that only a line's end put in are marks of their own, so that all others belong to
    /// their words.
    private let marksBreaks: Bool

    init(joiner: LineJoiner, lines: [LayoutLine]) {
        self.joiner = joiner
        marksBreaks = lines.count { Self.endsMarked($0.text) } >= 2
    }

    /// Appends a line, or a part of a paragraph.
    func append(_ part: ArraySlice<UInt8>, to text: inout [UInt8]) {
        if marksBreaks, Self.endsMarked(text) {
            text.removeLast(text.last == 0xAD ? 2 : 3)
            text += part
        } else if marksBreaks, text.last == 0x2D, !(text.dropLast().last.map(TextScan.isSpace) ?? true) {
            text += part
        } else {
            // The end of the text says all; reading more of it for each line would take too long.
            let start = max(0, text.count - 200)
            var tail = Array(text[start...])
            joiner.append(part, to: &tail)
            text.replaceSubrange(start..., with: tail)
        }
    }

    /// A soft hyphen, or U+2010, behind a letter.
    private static func endsMarked(_ text: [UInt8]) -> Bool {
        text.suffix(2).elementsEqual([0xC2, 0xAD]) || text.suffix(3).elementsEqual([0xE2, 0x80, 0x90])
    }
}
