/// What is known of every node of a page before the article is looked for.
struct PageOutline {
    let tree: PageTree
    /// What the class, id and role of each node say.
    let words: [ClassWord]
    /// Why a node, with all below it, is left out.
    var drops: [DropReason]
    /// Whether a block lies below a node.
    let holdsBlocks: [Bool]
    /// For each run of text, how many bytes are no white space; 0 for scripts and styles.
    let sizes: [Int32]
    /// For each run of text, how many commas and ends of sentences it has; 0 for scripts and styles.
    let marks: [Int32]

    init(_ tree: PageTree) {
        self.tree = tree
        var reader = ClassWordReader()
        var words = [ClassWord](repeating: [], count: tree.nodes.count)
        var holdsBlocks = [Bool](repeating: false, count: tree.nodes.count)
        for node in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
            words[node] = reader.words(of: node, in: tree)
            if holdsBlocks[node] || !tree.nodes[node].tag.isInline { holdsBlocks[tree.parent(node)] = true }
        }
        var sizes = [Int32](repeating: 0, count: tree.nodes.count)
        var marks = sizes
        for node in tree.nodes.indices where tree.nodes[node].tag == .text {
            let parent = tree.nodes[tree.parent(node)].tag
            if parent == .script || parent == .style { continue }
            let bytes = tree.bytes(node)
            sizes[node] = Int32(PageText.visibleCount(bytes))
            if sizes[node] > 0 { marks[node] = Int32(PageText.markCount(bytes)) }
        }
        (self.sizes, self.marks) = (sizes, marks)
        self.words = words
        self.holdsBlocks = holdsBlocks
        drops = [DropReason](repeating: .none, count: tree.nodes.count)
    }

    /// Whether a node is part of the running line: neither a block nor around one.
    func isInline(_ node: Int) -> Bool { tree.nodes[node].tag.isInline && !holdsBlocks[node] }

    /// Calls with every run of text that stays, in order.
    func forEachText(in range: Range<Int>, _ body: (Int) -> Void) {
        var node = range.lowerBound
        while node < range.upperBound {
            if drops[node] != .none {
                node = tree.end(node)
                continue
            }
            if tree.nodes[node].tag == .text { body(node) }
            node += 1
        }
    }

    /// The text of a node, white space made single; blocks are parted by line feeds.
    func text(of node: Int, includingDropped: Bool = false) -> [UInt8] {
        var writer = PlainTextWriter(outline: self, includingDropped: includingDropped)
        writer.write(tree.range(node))
        return writer.output
    }
}

extension PageOutline {
    /// The text of a run of nodes in one line.
    func text(from start: Int, to end: Int) -> String {
        var writer = PlainTextWriter(outline: self, includingDropped: false)
        writer.write(start..<end)
        return String(decoding: writer.output.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}
