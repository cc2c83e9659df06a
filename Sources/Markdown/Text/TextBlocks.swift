import CCmark

/// Gathers the text of a document block by block.
struct TextBlocks {
    enum Kind {
        case paragraph, heading, code, tableRow
    }

    /// Gives each block that holds text, in order, until the body answers false.
    static func forEach(
        in document: borrowing MarkdownDocument,
        _ body: (_ kind: Kind, _ text: ArraySlice<UInt8>, _ block: Node) -> Bool
    ) {
        var walk = BlockWalk(document.tree.root)
        var row: [UInt8] = []
        // One for all blocks, so that its room is used again.
        var text: [UInt8] = []
        var cursor = TableCursor()
        while let block = walk.next() {
            switch block.kind {
            case CMARK_NODE_CUSTOM_BLOCK where block.mark.isTable:
                cursor = TableCursor(document.tables[block.mark.blockIndex])
            case CMARK_NODE_HEADING
            where block.parent.kind == CMARK_NODE_CUSTOM_BLOCK && block.parent.mark.isTable:
                if !cursor.isAtRowStart { row.append(.tab) }
                readInlines(of: block, into: &text)
                row += text
                cursor.passCell()
                guard cursor.isAtRowEnd else { continue }
                cursor.passRow()
                while cursor.hasMoreRows, cursor.isAtRowEnd { cursor.passRow() }
                if !body(.tableRow, row[...], block) { return }
                row = []
            case CMARK_NODE_HEADING:
                readInlines(of: block, into: &text)
                if !body(.heading, text[...], block) { return }
            case CMARK_NODE_PARAGRAPH:
                if let paragraph = document.plain.paragraph(for: block) {
                    if !body(.paragraph, document.plain.bytes[paragraph.text], block) { return }
                } else {
                    readInlines(of: block, into: &text)
                    if !body(.paragraph, text[...], block) { return }
                }
            case CMARK_NODE_CODE_BLOCK:
                var code = Array(block.literal)
                while code.last == .newline { code.removeLast() }
                if !body(.code, code[...], block) { return }
            default: break
            }
        }
    }

    /// The text of a block: soft breaks are spaces, hard ones line ends, images their text; trimmed.
    private static func readInlines(of block: Node, into text: inout [UInt8]) {
        text.removeAll(keepingCapacity: true)
        var walk = TreeWalk(block)
        while walk.step() {
            guard walk.isEntering else { continue }
            switch walk.node.kind {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: text.append(contentsOf: walk.node.literal)
            case CMARK_NODE_SOFTBREAK: text.append(.space)
            case CMARK_NODE_LINEBREAK: text.append(.newline)
            default: break
            }
        }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        if text.first?.isWhitespace == true {
            text.removeSubrange(..<(text.firstIndex { !$0.isWhitespace } ?? 0))
        }
    }
}
