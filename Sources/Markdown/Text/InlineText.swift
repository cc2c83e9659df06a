import CCmark

/// The plain text of inlines.
enum InlineText {
    /// The text of all inlines below a node; breaks are spaces, HTML is left out.
    static func bytes(of node: Node) -> [UInt8] {
        var text: [UInt8] = []
        var walk = TreeWalk(node)
        while walk.step() {
            guard walk.isEntering else { continue }
            switch walk.node.kind {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: text.append(contentsOf: walk.node.literal)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text.append(.space)
            default: break
            }
        }
        return text
    }
}
