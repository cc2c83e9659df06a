/// The title at the top of a text.
struct TitleLines {
    var text: String
    /// Index behind the last line of the title.
    var end: Int
    /// Whether the source marks it as a heading.
    var isMarked: Bool

    /// The most a title without a mark may hold, in characters and in lines.
    private static let longest = 200
    private static let mostLines = 4

    init?(lines: [TextLine], from start: Int, byline: BylineLine) {
        guard start < lines.count else { return nil }
        if let heading = MarkedHeading(lines[start].bytes), heading.level == 1 {
            self.init(text: TextScan.string(heading.text), end: start + 1, isMarked: true)
            return
        }
        var end = start
        var words: [String] = []
        var length = 0
        while end < lines.count, end == start || lines[end].gap == .line {
            if end > start,
                Self.startsByline(lines[end], before: end + 1 < lines.count ? lines[end + 1] : nil, byline)
            {
                break
            }
            length += lines[end].width + 1
            guard end - start < Self.mostLines, length <= Self.longest else { return nil }
            words += TextScan.words(lines[end].bytes).map(TextScan.string)
            end += 1
        }
        guard end < lines.count,
            byline.parts(of: lines[start].bytes) == nil || end > start + 1 || lines[end].gap == .line
        else { return nil }
        let last = lines[end - 1].bytes
        guard ListMarker(lines[start].bytes) == nil, Self.canEnd(last), lines[start].bytes.first != 0x3E
        else { return nil }
        self.init(text: Self.withoutEmphasis(words.joined(separator: " ")), end: end, isMarked: false)
    }

    private init(text: String, end: Int, isMarked: Bool) {
        self.text = text
        self.end = end
        self.isMarked = isMarked
    }

    private static func startsByline(_ line: TextLine, before next: TextLine?, _ byline: BylineLine) -> Bool {
        guard let parts = byline.parts(of: line.bytes) else { return false }
        guard parts.allSatisfy({ if case .names = $0 { true } else { false } }) else { return true }
        // A title may break into lines that look like names.
        guard let next, let below = byline.parts(of: next.bytes) else { return false }
        return below.contains { if case .date = $0 { true } else { false } }
    }

    /// A title does not end like a sentence; an abbreviation or an ellipsis is no sentence.
    private static func canEnd(_ line: ArraySlice<UInt8>) -> Bool {
        switch SentenceEnd(of: line) {
        case .comma, .hyphen, .colon: return false
        case .sentence: return line.last != 0x2E || line.suffix(3).elementsEqual([0x2E, 0x2E, 0x2E])
        default: return true
        }
    }

    private static func withoutEmphasis(_ text: String) -> String {
        guard text.hasPrefix("**"), text.hasSuffix("**"), text.utf8.count > 4 else { return text }
        return String(text.dropFirst(2).dropLast(2))
    }
}
