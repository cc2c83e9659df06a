import CCmark

/// The text of a document, gathered in one walk: the whole of it, its beginning, the number of its words.
package struct DocumentText {
    /// The document as plain text, UTF-8: paragraphs, headings, list items, quotes, code and footnotes, one blank line between
    /// blocks; items of ordered lists begin with their numbers, a row of a table is a line, its cells parted by tabs. Raw HTML
    /// is left out.
    package private(set) var plain: [UInt8] = []
    /// ``plain`` as a text.
    package var string: String { String(decoding: plain, as: UTF8.self) }
    private let keepsPlain: Bool
    private var beginning: Excerpt
    private var isBeginning = true
    private var counter = WordCounter()
    private var table = Node(nil)
    private var numbers = ItemNumbers()

    /// Makes an empty one, with room for a text of about so many bytes.
    init(excerptLength: Int, keepsPlain: Bool, room: Int) {
        self.keepsPlain = keepsPlain
        if keepsPlain { plain.reserveCapacity(room) }
        beginning = Excerpt(maximumCharacters: excerptLength)
    }

    /// The text of the first paragraphs, as long as they fit, cut behind a word with `…`, which comes on top; no headings, code
    /// or tables.
    package var excerpt: String { beginning.text }

    /// How many words there are, blocks of code left out. In scripts that part no words, two Han, kana or Thai letters count as
    /// one.
    package var wordCount: Int { counter.count }

    mutating func append(_ text: ArraySlice<UInt8>, _ kind: TextBlocks.Kind, _ block: Node) {
        if text.isEmpty { return }
        if kind != .code {
            text.withUnsafeBufferPointer { counter.add($0) }
            counter.endBlock()
        }
        // Footnotes stand at the end and belong to no running text.
        if isBeginning, kind == .paragraph, !block.parent.mark.isFootnote {
            isBeginning = beginning.append(text)
        }
        if keepsPlain { appendPlain(text, kind, block) }
    }

    private mutating func appendPlain(_ text: ArraySlice<UInt8>, _ kind: TextBlocks.Kind, _ block: Node) {
        let isNextRow = kind == .tableRow && table.exists && table == block.parent
        if !plain.isEmpty { plain.append(isNextRow ? "\n" : "\n\n") }
        table = kind == .tableRow ? block.parent : Node(nil)
        if let number = numbers.number(of: block) { plain += "\(number). ".utf8 }
        plain.append(contentsOf: text)
    }
}
