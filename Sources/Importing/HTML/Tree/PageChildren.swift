/// The children of a node, in order.
struct PageChildren: Sequence, IteratorProtocol {
    private let tree: PageTree
    private var index: Int
    private let end: Int

    init(_ tree: PageTree, of node: Int) {
        self.tree = tree
        index = node + 1
        end = tree.nodes[node].tag == .text ? index : tree.end(node)
    }

    mutating func next() -> Int? {
        guard index < end else { return nil }
        defer { index = tree.end(index) }
        return index
    }
}
