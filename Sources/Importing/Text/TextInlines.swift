import Markdown

/// Writes a line of text as Markdown: bold and links that are evidently meant stay, all else is escaped.
struct TextInlines {
    private let text: ArraySlice<UInt8>
    private var output: [UInt8] = []
    /// First byte that is not written yet.
    private var start: Int
    /// No `**` closes from here on.
    private var boldLimit: Int

    static func markdown(of text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(where: { $0 == 0x2A || $0 == 0x5B }) else {
            return MarkdownEscape.escape(Array(text))
        }
        var inlines = TextInlines(text: text)
        inlines.run()
        return inlines.output
    }

    private init(text: ArraySlice<UInt8>) {
        self.text = text
        start = text.startIndex
        boldLimit = text.endIndex
    }

    private mutating func run() {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == 0x2A, let end = boldEnd(from: index) {
                let inner = text[(index + 2)..<(end - 2)]
                flush(to: index)
                output += "**".utf8
                output += Self.link(inner) ?? Self.escaped(inner)
                output += "**".utf8
                index = end
                start = end
            } else if text[index] == 0x5B, let end = linkEnd(from: index),
                let link = Self.link(text[index..<end])
            {
                flush(to: index)
                output += link
                index = end
                start = end
            } else {
                index += 1
            }
        }
        flush(to: text.endIndex)
    }

    private mutating func flush(to end: Int) {
        output += Self.escaped(text[start..<end])
    }

    /// Escaped text, its outer spaces as they are: other text stands beside them.
    private static func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard let first = text.firstIndex(where: { $0 != 0x20 }),
            let last = text.lastIndex(where: { $0 != 0x20 })
        else {
            return Array(text)
        }
        return text[..<first] + MarkdownEscape.escape(Array(text[first...last])) + text[(last + 1)...]
    }

    /// End of `**words**` that begins here: no space inside the marks, no other asterisk between or beside
    /// them.
    private mutating func boldEnd(from index: Int) -> Int? {
        guard index < boldLimit, text[index...].starts(with: "**".utf8), isFree(before: index) else {
            return nil
        }
        let inner = index + 2
        guard inner < text.endIndex, !TextScan.isSpace(text[inner]), text[inner] != 0x2A else { return nil }
        guard let close = text[inner...].firstIndex(of: 0x2A) else {
            boldLimit = index
            return nil
        }
        guard text[close...].starts(with: "**".utf8), !TextScan.isSpace(text[close - 1]) else { return nil }
        let rest = text[(close + 2)...]
        guard rest.first.map(Self.isFree) ?? true || rest.starts(with: Self.punctuation) else { return nil }
        return close + 2
    }

    /// Whether bold may begin here: behind a space or a mark, not inside a word, where it would not be read
    /// as bold.
    private func isFree(before index: Int) -> Bool {
        index == text.startIndex || Self.isFree(text[index - 1])
            || text[..<index].suffix(3).starts(with: Self.punctuation)
    }

    /// What the curly quotes and dashes begin with.
    private static let punctuation: [UInt8] = [0xE2, 0x80]

    private static func isFree(_ byte: UInt8) -> Bool {
        byte != 0x2A && byte != 0x5F && byte != 0x5C && byte < 0x80 && !TextScan.isLetter(byte)
            && !TextScan.isDigit(byte)
    }

    /// End of `[words](http…)` that begins here; a `!` before it would make a picture of it.
    private func linkEnd(from index: Int) -> Int? {
        if index > text.startIndex, text[index - 1] == 0x21 || text[index - 1] == 0x5C { return nil }
        guard let mark = text[(index + 1)...].firstIndex(where: { $0 == 0x5B || $0 == 0x5D }),
            text[mark] == 0x5D
        else {
            return nil
        }
        guard mark > index + 1, text[(mark + 1)...].starts(with: "(http".utf8) else { return nil }
        var end = mark + 2
        while end < text.endIndex, text[end] != 0x29 {
            guard text[end] > 0x20, ![0x28, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D].contains(text[end]) else {
                return nil
            }
            end += 1
        }
        return end < text.endIndex ? end + 1 : nil
    }

    /// A whole link with its words escaped; nil when the text is something else.
    private static func link(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.first == 0x5B, TextInlines(text: text).linkEnd(from: text.startIndex) == text.endIndex
        else { return nil }
        guard let mark = text.firstIndex(of: 0x5D) else { return nil }
        return [0x5B] + escaped(text[(text.startIndex + 1)..<mark]) + text[mark...]
    }
}
