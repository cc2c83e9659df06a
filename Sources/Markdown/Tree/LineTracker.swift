import CCmark

/// Follows a walk and tells on which line of the parsed text each inline starts.
///
/// cmark's own lines for inlines miss some breaks and the link definitions that it drops, so they are counted
/// here.
struct LineTracker {
    private var block = Node(nil)
    private var passed = 0
    /// Link definitions at the head of the paragraph, once somebody asks for a line.
    private var dropped: Int?

    /// Takes note of a node that is entered.
    @inline(__always)
    mutating func enter(_ node: Node, _ kind: cmark_node_type) {
        if kind == CMARK_NODE_SOFTBREAK || kind == CMARK_NODE_LINEBREAK {
            passed += 1
        } else if kind.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue {
            block = node
            passed = 0
            dropped = nil
        }
    }

    /// Takes note of the end of a leaf: code and tags may span lines.
    @inline(__always)
    mutating func leave(_ node: Node, _ kind: cmark_node_type) {
        if kind == CMARK_NODE_CODE || kind == CMARK_NODE_HTML_INLINE { passed += Self.innerLines(of: node) }
    }

    /// Takes note of a node whose children the walk passes over.
    mutating func passOver(_ node: Node) { passed += Self.lines(in: node) }

    /// The line that the walk has reached, counted from 1.
    mutating func line() -> Int {
        let known = dropped ?? Self.droppedLines(of: block)
        dropped = known
        return max(block.startLine, 1) + known + passed
    }

    /// How many lines of a paragraph cmark dropped: those that its inlines do not account for.
    private static func droppedLines(of block: Node) -> Int {
        guard block.kind == CMARK_NODE_PARAGRAPH, block.endLine > block.startLine else { return 0 }
        return max(block.endLine - block.startLine - lines(in: block), 0)
    }

    /// How many line ends the inlines below a node hold.
    static func lines(in node: Node) -> Int {
        var lines = 0
        var walk = TreeWalk(node)
        while walk.step() {
            guard walk.isEntering else { continue }
            switch walk.node.kind {
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: lines += 1
            case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: lines += innerLines(of: walk.node)
            default: break
            }
        }
        return lines
    }

    private static func innerLines(of node: Node) -> Int { max(node.endLine - node.startLine, 0) }
}
