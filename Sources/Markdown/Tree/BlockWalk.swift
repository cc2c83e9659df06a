import CCmark

/// A walk over the blocks of a tree in document order, inlines left out; each block comes once, before its
/// children.
struct BlockWalk: IteratorProtocol, Sequence {
    private let root: Node
    private var current: Node
    private(set) var depth = 0

    init(_ root: Node) {
        self.root = root
        current = Node(nil)
    }

    mutating func next() -> Node? {
        if !current.exists {
            current = root
            return root
        }
        if Self.isContainer(current.kind), current.firstChild.exists {
            current = current.firstChild
            depth += 1
            return current
        }
        while current != root {
            if current.next.exists {
                current = current.next
                return current
            }
            current = current.parent
            depth -= 1
        }
        return nil
    }

    private static func isContainer(_ kind: cmark_node_type) -> Bool {
        kind == CMARK_NODE_DOCUMENT || kind == CMARK_NODE_BLOCK_QUOTE || kind == CMARK_NODE_LIST
            || kind == CMARK_NODE_ITEM || kind == CMARK_NODE_CUSTOM_BLOCK
    }
}
