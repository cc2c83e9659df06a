/// Writes parts of a page as plain text: white space made single, blocks parted by line feeds.
struct PlainTextWriter {
    let outline: PageOutline
    let includingDropped: Bool
    private(set) var output: [UInt8] = []
    private var needsSpace = false
    private var needsLine = false

    init(outline: PageOutline, includingDropped: Bool) {
        self.outline = outline
        self.includingDropped = includingDropped
    }

    mutating func write(_ range: Range<Int>) {
        let tree = outline.tree
        var node = range.lowerBound
        while node < range.upperBound {
            let tag = tree.nodes[node].tag
            let drop = outline.drops[node]
            if drop == .machinery || drop != .none && !includingDropped {
                node = tree.end(node)
                continue
            }
            if tag == .text {
                add(tree.bytes(node))
            } else if !tag.isInline || tag == .br {
                needsLine = true
            } else if tag == .button || tag == .option || tag == .img || tag == .input {
                needsSpace = true
            }
            node += 1
            // The end of a block parts as its start does.
            if node < range.upperBound, tag == .text, !isSameBlock(node, as: node - 1) { needsLine = true }
        }
    }

    private func isSameBlock(_ node: Int, as previous: Int) -> Bool {
        let tree = outline.tree
        let parent = tree.parent(node)
        var inner = tree.parent(previous)
        while inner > parent {
            if !tree.nodes[inner].tag.isInline { return false }
            inner = tree.parent(inner)
        }
        return true
    }

    /// Parts what follows from what stands before.
    mutating func breakLine() { needsLine = true }

    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        let text = PageText.collapsed(bytes)
        guard !text.isEmpty else {
            needsSpace = needsSpace || !bytes.isEmpty
            return
        }
        let startsApart = bytes.first.map { $0 <= 0x20 } ?? false
        if !output.isEmpty {
            if needsLine {
                output.append(0x0A)
            } else if needsSpace || startsApart {
                output.append(0x20)
            }
        }
        output += text
        needsLine = false
        needsSpace = bytes.last.map { $0 <= 0x20 } ?? false
    }
}
