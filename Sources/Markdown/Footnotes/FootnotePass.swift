import CCmark

/// Takes the list items that stand for footnotes out of the tree.
enum FootnotePass {
    /// Each footnote gets a block of its own, outside the tree.
    static func detach(from root: Node, footnotes: inout [Footnote], lines: [Int: Int]) {
        var items: [(node: Node, footnote: Int)] = []
        var walk = BlockWalk(root)
        while let block = walk.next() {
            guard block.kind == CMARK_NODE_ITEM, let footnote = lines[block.startLine],
                block.firstChild.kind == CMARK_NODE_HEADING, !block.firstChild.firstChild.exists
            else { continue }
            items.append((block, footnote))
        }
        for (item, footnote) in items where !footnotes[footnote].node.exists {
            let block = Node(new: CMARK_NODE_CUSTOM_BLOCK)
            block.mark = .footnote(footnote)
            let heading = item.firstChild
            heading.unlink()
            heading.free()
            while item.firstChild.exists { block.append(item.firstChild) }
            footnotes[footnote].node = block
            let list = item.parent
            item.unlink()
            item.free()
            if !list.firstChild.exists {
                list.unlink()
                list.free()
            }
        }
    }

    /// Puts the footnotes that are referred to at the end of the document, in order, and frees the others.
    static func attach(to root: Node, footnotes: [Footnote]) {
        let section = Node(new: CMARK_NODE_CUSTOM_BLOCK)
        section.mark = .footnoteSection
        for footnote in footnotes.sorted(by: { $0.number < $1.number }) where footnote.node.exists {
            if footnote.number > 0 { section.append(footnote.node) } else { footnote.node.free() }
        }
        if section.firstChild.exists { root.append(section) } else { section.free() }
    }
}
