import CCmark

extension Node {
    static func text(_ bytes: some Collection<UInt8>) -> Node {
        let node = Node(new: CMARK_NODE_TEXT)
        node.setLiteral(bytes)
        return node
    }

    func setLiteral(_ bytes: some Collection<UInt8>) {
        Self.withCString(bytes) { _ = cmark_node_set_literal(pointer, $0) }
    }

    func setURL(_ bytes: some Collection<UInt8>) {
        Self.withCString(bytes) { _ = cmark_node_set_url(pointer, $0) }
    }

    func setTitle(_ bytes: some Collection<UInt8>) {
        Self.withCString(bytes) { _ = cmark_node_set_title(pointer, $0) }
    }

    func setFenceInfo(_ bytes: some Collection<UInt8>) {
        Self.withCString(bytes) { _ = cmark_node_set_fence_info(pointer, $0) }
    }

    func append(_ child: Node) { _ = cmark_node_append_child(pointer, child.pointer) }
    func insertBefore(_ sibling: Node) { _ = cmark_node_insert_before(pointer, sibling.pointer) }
    func unlink() { cmark_node_unlink(pointer) }

    /// Frees the node and all below it.
    func free() { cmark_node_free(pointer) }

    private static func withCString(_ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>?) -> Void)
    {
        var terminated: [UInt8] = []
        terminated.reserveCapacity(bytes.count + 1)
        terminated.append(contentsOf: bytes)
        terminated.append(0)
        terminated.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { body($0.baseAddress) }
        }
    }
}
