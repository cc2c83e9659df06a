import CCmark

extension MarkdownDocument {
    /// Decides over each piece of raw HTML, in the order of the HTML.
    ///
    /// Until this is called, raw HTML is not written at all; from then on the caller answers for its safety.
    /// HTML inside the text of an image is never written and not given.
    package mutating func replaceRawHTML(_ transform: (RawHTML) -> RawHTMLReplacement) {
        var walk = TreeWalk(tree.root)
        var lines = LineTracker()
        while walk.step() {
            let node = walk.node
            guard walk.isEntering else { continue }
            let kind = node.kind
            lines.enter(node, kind)
            if kind == CMARK_NODE_IMAGE {
                lines.passOver(node)
                walk.skipChildren()
            } else if kind == CMARK_NODE_HTML_BLOCK || kind == CMARK_NODE_HTML_INLINE {
                let line = originalLine(lines.line())
                lines.leave(node, kind)
                replace(
                    node,
                    with: transform(
                        RawHTML(
                            bytes: rawHTML(node) ?? Array(node.literal),
                            isBlock: kind == CMARK_NODE_HTML_BLOCK, line: line)))
                continue
            }
            lines.leave(node, kind)
        }
    }

    private mutating func replace(_ node: Node, with replacement: RawHTMLReplacement) {
        switch replacement {
        case .keep: if node.mark == .none { node.mark = .keptHTML }
        case .bytes(let bytes):
            node.mark = .replacedHTML(htmlReplacements.count)
            htmlReplacements.append(bytes)
        case .remove:
            node.unlink()
            node.free()
        }
    }

    /// The bytes to be written for a piece of raw HTML; nil as long as nobody has let it in.
    func rawHTML(_ node: Node) -> [UInt8]? {
        let mark = node.mark
        if let index = mark.replacement { return htmlReplacements[index] }
        return mark == .none ? nil : Array(node.literal)
    }
}
