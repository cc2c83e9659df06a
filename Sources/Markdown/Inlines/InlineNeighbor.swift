import CCmark

/// The characters that stood beside an inline node in its source.
enum InlineNeighbor {
    static func scalar(before node: Node) -> Unicode.Scalar {
        let previous = node.previous
        return previous.exists ? edge(of: previous, atEnd: true) : outside(node.parent, atEnd: false)
    }

    static func scalar(after node: Node) -> Unicode.Scalar {
        let next = node.next
        return next.exists ? edge(of: next, atEnd: false) : outside(node.parent, atEnd: true)
    }

    private static func edge(of node: Node, atEnd: Bool) -> Unicode.Scalar {
        switch node.kind {
        case CMARK_NODE_TEXT:
            let text = node.literal
            if text.isEmpty { return atEnd ? scalar(before: node) : scalar(after: node) }
            return atEnd
                ? ScalarReader.scalar(in: text, before: text.count)
                : ScalarReader.scalar(in: text, at: 0).scalar
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: return "\n"
        // A link that cmark did not place is a bare address.
        case CMARK_NODE_LINK where node.startLine == 0 && node.firstChild.kind == CMARK_NODE_TEXT:
            return edge(of: node.firstChild, atEnd: atEnd)
        case CMARK_NODE_LINK: return atEnd ? ")" : "["
        case CMARK_NODE_IMAGE: return atEnd ? ")" : "!"
        default: return "*"
        }
    }

    private static func outside(_ parent: Node, atEnd: Bool) -> Unicode.Scalar {
        switch parent.kind {
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE: atEnd ? "]" : "["
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: "\n"
        default: "*"
        }
    }
}
