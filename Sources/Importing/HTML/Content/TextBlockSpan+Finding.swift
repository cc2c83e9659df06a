extension TextBlockSpan {
    /// The runs of text of a page that are not left out.
    static func all(in outline: PageOutline) -> [TextBlockSpan] {
        let tree = outline.tree
        var spans: [TextBlockSpan] = []
        // For each node the block around it, and whether it stands in a link or a heading.
        var owners = [Int32](repeating: 0, count: tree.nodes.count)
        var isLinked = [Bool](repeating: false, count: tree.nodes.count)
        var isHeading = isLinked
        var isParted = true
        var node = 1
        while node < tree.nodes.count {
            let parent = tree.parent(node)
            let tag = tree.nodes[node].tag
            owners[node] = outline.isInline(parent) && parent > 0 ? owners[parent] : Int32(parent)
            isLinked[node] = isLinked[parent] || tag == .a
            isHeading[node] = isHeading[parent] || tag.headingLevel != nil
            guard outline.drops[node] == .none else {
                if !tag.isInline { isParted = true }
                node = tree.end(node)
                continue
            }
            if tag != .text {
                if !outline.isInline(node) || tag == .br { isParted = true }
                node += 1
                continue
            }
            let size = outline.sizes[node]
            if size > 0 {
                if isParted || spans.last?.owner != owners[node] {
                    spans.append(TextBlockSpan(owner: owners[node], first: Int32(node), end: 0))
                    spans[spans.count - 1].isHeading = isHeading[node]
                    let owner = tree.nodes[Int(owners[node])].tag
                    spans[spans.count - 1].isCell = owner == .td || owner == .th
                    spans[spans.count - 1].isItem =
                        owner == .li || owner == .dd || owner == .dt || owner == .figcaption
                }
                isParted = false
                let marks = outline.marks[node]
                spans[spans.count - 1].add(size, marks: marks, isLinked: isLinked[node], end: node + 1)
            }
            node += 1
        }
        return spans
    }

    private mutating func add(_ size: Int32, marks: Int32, isLinked: Bool, end: Int) {
        self.size += size
        if isLinked { linked += size }
        self.end = Int32(end)
        self.marks += marks
    }

    /// The part of the text that stands in links, in percent.
    var linkDensity: Int { size == 0 ? 0 : Int(linked) * 100 / Int(size) }

    /// How much the block speaks for (or, below 0, against) its surroundings being an article.
    var value: Int {
        let plain = Int(size - linked)
        if isHeading { return linkDensity > 50 ? -20 : 0 }
        if linkDensity > 50 { return -min(Int(linked), 20) }
        if size >= 80 || marks > 0 && size >= 40 { return max(plain - 2 * Int(linked), 0) }
        if isCell { return plain / 3 }
        return marks > 0 || isItem ? 0 : -4
    }
}
