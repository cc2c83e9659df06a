import CCmark

/// A walk over a node and all below it, in document order, that never recurses.
///
/// Leaves are entered only. A leaf may be changed when it is entered, any other node when it is left.
struct TreeWalk: ~Copyable {
    private let iterator: OpaquePointer?
    private(set) var node: Node
    private(set) var isEntering = true

    init(_ root: Node) {
        iterator = cmark_iter_new(root.pointer)
        node = root
    }

    deinit { cmark_iter_free(iterator) }

    /// Steps on; false at the end.
    @inline(__always)
    mutating func step() -> Bool {
        let event = cmark_iter_next(iterator)
        if event == CMARK_EVENT_DONE { return false }
        isEntering = event == CMARK_EVENT_ENTER
        node = Node(cmark_iter_get_node(iterator))
        return true
    }

    /// Goes to the end of the node that was just entered; its children are passed over.
    mutating func skipChildren() {
        cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
        isEntering = false
    }
}
