/// Cleans the Markdown that pandoc writes.
struct PandocMarkdown {
    private(set) var markdown: [UInt8] = []
    /// What the pictures that were left out say of themselves; empty texts among them.
    private(set) var pictures: [[UInt8]] = []
    private let text: ArraySlice<UInt8>

    /// Leaves out pictures, which lie inside the document, and the spaces that part lists.
    static func cleaned(_ text: ArraySlice<UInt8>) -> PandocMarkdown {
        var cleaner = PandocMarkdown(text: text)
        cleaner.run()
        return cleaner
    }

    private init(text: ArraySlice<UInt8>) { self.text = text }

    private mutating func run() {
        var index = text.startIndex
        while index < text.endIndex {
            switch text[index] {
            case 0x60: copyCode(&index)
            case 0x5C where index + 1 < text.endIndex:
                markdown += text[index...(index + 1)]
                index += 2
            case 0x21: copyPicture(&index)
            case 0x26 where isSeparator(at: index): index += Self.separator.count
            default:
                markdown.append(text[index])
                index += 1
            }
        }
    }

    private static let separator = Array("&nbsp;".utf8)

    /// `&nbsp;` on a line of its own, which pandoc puts between two lists.
    private func isSeparator(at index: Int) -> Bool {
        guard text[index...].starts(with: Self.separator), index == text.startIndex || text[index - 1] == 0x0A
        else {
            return false
        }
        let end = index + Self.separator.count
        return end == text.endIndex || text[end] == 0x0A
    }

    /// Code between backticks stays as it is.
    private mutating func copyCode(_ index: inout Int) {
        let fence = text[index...].prefix { $0 == 0x60 }.count
        markdown += text[index..<(index + fence)]
        index += fence
        var run = 0
        var end = index
        // Code within a line ends with its line at the latest, so that nothing is read twice.
        while end < text.endIndex, text[end] != 0x0A || fence >= 3 {
            run = text[end] == 0x60 ? run + 1 : 0
            end += 1
            if run == fence, end == text.endIndex || text[end] != 0x60 { break }
        }
        markdown += text[index..<end]
        index = end
    }

    private mutating func copyPicture(_ index: inout Int) {
        guard let (alternative, end) = picture(at: index) else {
            markdown.append(text[index])
            index += 1
            return
        }
        pictures.append(Array(alternative))
        index = end
    }

    /// The alternative text of a picture inside the document, and the place behind the picture.
    private func picture(at index: Int) -> (ArraySlice<UInt8>, end: Int)? {
        guard text[index...].starts(with: [0x21, 0x5B]) else { return nil }
        let start = index + 2
        guard let close = Self.end(of: text[start...].prefix(2_000), at: 0x5D) else { return nil }
        let rest = text[(close + 1)...]
        guard rest.first == 0x28, !rest.dropFirst().starts(with: "http".utf8) else { return nil }
        guard let end = Self.end(of: rest.dropFirst().prefix(4_000), at: 0x29) else { return nil }
        return (text[start..<close], end + 1)
    }

    private static func end(of text: ArraySlice<UInt8>, at mark: UInt8) -> Int? {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == mark { return index }
            index += text[index] == 0x5C ? 2 : 1
        }
        return nil
    }
}
