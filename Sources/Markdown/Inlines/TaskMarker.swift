import CCmark

/// Reads `[ ]` and `[x]` at the start of a list item.
enum TaskMarker {
    /// Marks a paragraph that starts with a task marker and takes the marker out of its text.
    static func read(_ paragraph: Node) {
        guard paragraph.parent.kind == CMARK_NODE_ITEM, !paragraph.previous.exists else { return }
        let node = paragraph.firstChild
        guard node.kind == CMARK_NODE_TEXT else { return }
        let text = node.literal
        guard text.count >= 3, text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]") else { return }
        let isOpen = text[1] == .space
        guard isOpen || text[1].lowercased == UInt8(ascii: "x") else { return }
        if text.count == 3 {
            guard node.next.kind == CMARK_NODE_SOFTBREAK else { return }
        } else if !text[3].isWhitespace {
            return
        }
        node.setLiteral(Array(text.dropFirst(3)))
        paragraph.mark = isOpen ? .openTask : .doneTask
    }
}
