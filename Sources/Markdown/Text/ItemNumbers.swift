import CCmark

/// The numbers of the items of ordered lists, counted while a document is walked.
struct ItemNumbers {
    /// The number of the next item, by list.
    private var next: [OpaquePointer: Int] = [:]

    /// The number that stands before a block: that of its item, if the block is the first one of it.
    mutating func number(of block: Node) -> Int? {
        let item = block.parent
        guard item.exists, item.kind == CMARK_NODE_ITEM, item.firstChild == block,
            let list = item.parent.pointer,
            cmark_node_get_list_type(list) == CMARK_ORDERED_LIST
        else { return nil }
        let number = next[list] ?? Int(cmark_node_get_list_start(list))
        next[list] = number + 1
        return number
    }
}
