/// Characters for private use that carry what plain text cannot say through the text reader.
///
/// They are used only where the document itself holds none of their kind.
enum PrivateMark: UInt8, CaseIterable {
    /// Before and behind the label of a footnote.
    case open = 0x80
    case close = 0x81
    /// Stands for a backslash that keeps the next character from meaning something.
    case escape = 0x82
    /// Ends what must not be taken for a heading or a title, or joined with what follows.
    case end = 0x83

    /// U+E200 and up.
    var bytes: [UInt8] { [0xEE, 0x88, rawValue] }

    private var markdown: String {
        switch self {
        case .open: "[^"
        case .close: "]"
        case .escape: "\\"
        case .end: ""
        }
    }

    static func stands(in text: [UInt8]) -> Bool {
        zip(text, text.dropFirst()).contains { $0 == 0xEE && $1 == 0x88 }
    }

    /// Markdown with what the marks stand for.
    static func resolved(_ markdown: [UInt8]) -> [UInt8] {
        guard stands(in: markdown) else { return markdown }
        var result: [UInt8] = []
        result.reserveCapacity(markdown.count)
        var index = 0
        while index < markdown.count {
            if markdown[index] == 0xEE, index + 2 < markdown.count, markdown[index + 1] == 0x88,
                let mark = PrivateMark(rawValue: markdown[index + 2])
            {
                result += mark.markdown.utf8
                index += 3
            } else {
                result.append(markdown[index])
                index += 1
            }
        }
        return result
    }
}
