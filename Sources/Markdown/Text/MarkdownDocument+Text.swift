import CCmark

extension MarkdownDocument {
    /// The document as plain text: paragraphs, headings, list items, quotes, code and footnotes, one blank
    /// line between blocks; items of ordered lists begin with their numbers, a row of a table is a line, its cells
    /// parted by tabs. Raw HTML is left out.
    package var plainText: String { String(decoding: plainTextBytes, as: UTF8.self) }

    /// ``plainText`` as UTF-8.
    package var plainTextBytes: [UInt8] {
        var text: [UInt8] = []
        var table = Node(nil)
        var numbers = ItemNumbers()
        TextBlocks.forEach(in: tree.root, tables: tables) { kind, block, node in
            if block.isEmpty { return true }
            let isNextRow = kind == .tableRow && table.exists && table == node.parent
            if !text.isEmpty { text.append(isNextRow ? "\n" : "\n\n") }
            table = kind == .tableRow ? node.parent : Node(nil)
            if let number = numbers.number(of: node) { text += "\(number). ".utf8 }
            text.append(contentsOf: block)
            return true
        }
        return text
    }

    /// The text of the first paragraphs, as long as they fit, cut behind a word with `…`; no headings, code
    /// or tables.
    ///
    /// Characters are counted as Unicode scalars; the `…` comes on top.
    package func excerpt(maximumCharacters: Int) -> String {
        var excerpt = Excerpt(maximumCharacters: maximumCharacters)
        TextBlocks.forEach(in: tree.root, tables: tables) { kind, block, node in
            guard kind == .paragraph, !block.isEmpty else { return true }
            // Footnotes stand at the end and belong to no running text.
            if node.parent.mark.isFootnote { return true }
            return excerpt.append(block)
        }
        return excerpt.text
    }

    /// The text of the first paragraphs and headings, parted by line feeds, UTF-8: as many blocks as make up `count` bytes, or all.
    package func leadingText(bytes count: Int) -> [UInt8] {
        var text: [UInt8] = []
        TextBlocks.forEach(in: tree.root, tables: tables) { kind, block, _ in
            if kind == .code { return true }
            text += block
            text.append(.newline)
            return text.count < count
        }
        return text
    }

    /// How many words the document has. In scripts that part no words, two Han, kana or Thai letters count as
    /// one.
    package var wordCount: Int {
        var counter = WordCounter()
        var walk = TreeWalk(tree.root)
        while walk.step() {
            guard walk.isEntering else { continue }
            switch walk.node.kind {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: counter.add(walk.node.literal)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: counter.endWord()
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: counter.endBlock()
            default: break
            }
        }
        return counter.count
    }
}
