import CCmark

extension MarkdownDocument {
    /// Gives each link and image, in the order in which the HTML shows them. What an image holds is its text
    /// only.
    package func forEachLink(_ body: (MarkdownLink) -> Void) {
        var walk = TreeWalk(tree.root)
        var lines = LineTracker()
        var index = 0
        while walk.step() {
            let node = walk.node
            guard walk.isEntering else { continue }
            let kind = node.kind
            lines.enter(node, kind)
            if kind == CMARK_NODE_PARAGRAPH, let paragraph = plain.paragraph(for: node) {
                var line = lines.line()
                for mark in plain.marks[paragraph.marks] {
                    if mark.kind == .lineBreak { line += 1 }
                    guard mark.kind == .link else { continue }
                    body(link(mark, line: line, index: index))
                    index += 1
                }
                walk.skipChildren()
            } else if kind == CMARK_NODE_LINK || kind == CMARK_NODE_IMAGE {
                body(link(node, line: lines.line(), index: index))
                index += 1
                if kind == CMARK_NODE_IMAGE {
                    lines.passOver(node)
                    walk.skipChildren()
                }
            }
            lines.leave(node, kind)
        }
    }

    /// The link of a plain paragraph, on a line that cmark saw.
    func link(_ mark: PlainMark, line: Int, index: Int) -> MarkdownLink {
        MarkdownLink(
            kind: .link, destination: Array(plain.source[mark.destination]), line: originalLine(line),
            index: index)
    }

    func link(_ node: Node, line: Int, index: Int) -> MarkdownLink {
        MarkdownLink(
            kind: node.kind == CMARK_NODE_IMAGE ? .image : .link, destination: Array(node.url),
            line: originalLine(line), index: index)
    }
}
