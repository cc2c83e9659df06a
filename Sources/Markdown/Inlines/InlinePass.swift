import CCmark

/// Reads the inline extensions out of the text that cmark left: footnote references, bare addresses, tasks
/// and strikethrough.
struct InlinePass {
    /// Below this depth text stays as it is: changing a node asks for a walk up to the root.
    private static let maximumDepth = 400

    let features: SourceFeatures
    private(set) var footnotes: [Footnote]
    private(set) var references: [FootnoteReference] = []
    private let numbers: [FootnoteLabel: Int]
    /// Indices of the footnotes referred to, in order.
    private var queue: [Int] = []

    init(features: SourceFeatures, footnotes: [Footnote]) {
        self.features = features
        self.footnotes = footnotes
        var numbers: [FootnoteLabel: Int] = [:]
        for (index, footnote) in footnotes.enumerated() where footnote.node.exists {
            numbers[footnote.label] = index
        }
        self.numbers = numbers
    }

    /// Works on the document, then on each footnote in the order in which they are referred to.
    mutating func run(on root: Node) {
        process(root)
        var next = 0
        while next < queue.count {
            process(footnotes[queue[next]].node)
            next += 1
        }
    }

    private mutating func process(_ root: Node) {
        var walk = TreeWalk(root)
        var depth = 0
        var links = 0
        while walk.step() {
            let node = walk.node
            let kind = node.kind
            if kind == CMARK_NODE_TEXT {
                if depth < Self.maximumDepth { processText(node, inLink: links > 0) }
                continue
            }
            // Leaves are never left, so only what holds inlines or blocks counts.
            guard Self.holdsNodes(kind) else { continue }
            depth += walk.isEntering ? 1 : -1
            if kind == CMARK_NODE_LINK || kind == CMARK_NODE_IMAGE { links += walk.isEntering ? 1 : -1 }
            if walk.isEntering {
                if features.hasTasks, kind == CMARK_NODE_PARAGRAPH { TaskMarker.read(node) }
            } else if features.hasTildes, depth < Self.maximumDepth, Self.holdsInlines(kind) {
                StrikethroughPass.run(on: node)
            }
        }
    }

    private mutating func processText(_ node: Node, inLink: Bool) {
        guard !inLink else { return }
        if !numbers.isEmpty { splitFootnotes(node) }
        if features.hasAddresses { AutolinkPass.run(on: node) }
    }

    /// Parts a text at each `[^label]` that names a footnote; the node keeps what follows the last one.
    private mutating func splitFootnotes(_ node: Node) {
        let text = node.literal
        var position = 0
        var search = 0
        while let found = text.firstOffset(of: "[^", from: search) {
            search = found + 2
            var end = search
            while end < text.count, text[end] > .space, text[end] != UInt8(ascii: "]"),
                text[end] != UInt8(ascii: "[")
            { end += 1 }
            guard end < text.count, text[end] == UInt8(ascii: "]"),
                let index = numbers[FootnoteLabel(text[search..<end])]
            else { continue }
            if found > position {
                let before = Node.text(text[position..<found])
                node.insertBefore(before)
                if features.hasAddresses { AutolinkPass.run(on: before) }
            }
            node.insertBefore(reference(to: index))
            position = end + 1
            search = position
        }
        if position > 0 { node.setLiteral(Array(text[position...])) }
    }

    private mutating func reference(to index: Int) -> Node {
        if footnotes[index].number == 0 {
            queue.append(index)
            footnotes[index].number = queue.count
        }
        footnotes[index].references += 1
        let node = Node(new: CMARK_NODE_CUSTOM_INLINE)
        node.mark = .footnoteReference(references.count)
        references.append(FootnoteReference(footnote: index, ordinal: footnotes[index].references))
        return node
    }

    private static func holdsNodes(_ kind: cmark_node_type) -> Bool {
        switch kind {
        case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE,
            CMARK_NODE_HTML_INLINE,
            CMARK_NODE_HTML_BLOCK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_THEMATIC_BREAK:
            false
        default: true
        }
    }

    private static func holdsInlines(_ kind: cmark_node_type) -> Bool {
        switch kind {
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK:
            true
        default: false
        }
    }
}
