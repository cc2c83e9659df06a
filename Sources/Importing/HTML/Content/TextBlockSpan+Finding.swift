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
            let size = PageText.visibleCount(tree.bytes(node))
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
                spans[spans.count - 1].add(
                    tree.bytes(node), size: size, isLinked: isLinked[node], end: node + 1)
            }
            node += 1
        }
        return spans
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, size: Int, isLinked: Bool, end: Int) {
        self.size += Int32(size)
        if isLinked { linked += Int32(size) }
        self.end = Int32(end)
        marks += Int32(Self.marks(in: bytes))
    }

    /// Commas and full stops: ASCII before a space or an end, those of Chinese, Arabic, Devanagari anywhere.
    private static func marks(in bytes: ArraySlice<UInt8>) -> Int {
        var marks = 0
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"),
                UInt8(ascii: ";"):
                if index + 1 == bytes.endIndex || bytes[index + 1] <= 0x22 { marks += 1 }
            case 0xE3 where bytes[index...].starts(with: [0xE3, 0x80, 0x81]): marks += 1
            case 0xE3 where bytes[index...].starts(with: [0xE3, 0x80, 0x82]): marks += 1
            case 0xEF where bytes[index...].starts(with: [0xEF, 0xBC, 0x8C]): marks += 1
            case 0xD8 where bytes[index...].starts(with: [0xD8, 0x8C]): marks += 1
            case 0xE0 where bytes[index...].starts(with: [0xE0, 0xA5, 0xA4]): marks += 1
            default: break
            }
        }
        return marks
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
