extension PageMarkdown {
    mutating func writeList(_ node: Int) {
        guard output.depth < BlockOutput.maximumDepth else { return writeChildren(of: node) }
        let isOrdered = tree.nodes[node].tag == .ol
        let isTight = isTight(node)
        let isNestedTight = output.containers.last.map { isTight && $0.isItem } ?? false
        let ended = output.followsList(isOrdered: isOrdered)
        let isAlternate = ended.map { !$0.isAlternate } ?? false
        var number = startNumber(of: node)
        var isFirst = true
        for child in tree.children(node) where outline.drops[child] == .none {
            let tag = tree.nodes[child].tag
            if tag == .text, PageText.visibleCount(tree.bytes(child)) == 0 { continue }
            if tag == .li, let value = tree.string(.value, of: child).flatMap(Int.init) { number = value }
            let marker = Self.marker(number: isOrdered ? number : nil, isAlternate: isAlternate)
            let before = output.bytes.count
            let mayInterrupt = !isFirst || !isOrdered || number == 1
            output.open(
                .init(
                    marker: marker, continuation: [UInt8](repeating: 0x20, count: marker.count),
                    isTight: isFirst ? isNestedTight && mayInterrupt : isTight))
            if tag != .li {
                writeListPart(child)
            } else if !footnotes.held.contains(child) {
                writeChildren(of: child)
            }
            output.close()
            if output.bytes.count > before {
                isFirst = false
                number += 1
            }
        }
        if !isFirst { output.endList(isOrdered: isOrdered, isAlternate: isAlternate) }
    }

    /// What stands between the items: a list without an item around it, text.
    private mutating func writeListPart(_ node: Int) {
        if outline.isInline(node) {
            var inlines = InlineWriter()
            write(inline: node, to: &inlines)
            inlines.endParagraph()
            for paragraph in inlines.paragraphs { output.write(paragraph) }
        } else {
            write(node)
        }
    }

    private static func marker(number: Int?, isAlternate: Bool) -> [UInt8] {
        guard let number else { return Array((isAlternate ? "* " : "- ").utf8) }
        let clamped = min(max(number, 0), 999_999_999)
        return Array("\(clamped)\(isAlternate ? ")" : ".") ".utf8)
    }

    private func startNumber(of node: Int) -> Int {
        guard let start = tree.string(.start, of: node).flatMap(Int.init), (0...999_999).contains(start)
        else { return 1 }
        return start
    }

    /// Whether each item is one paragraph at most, with lists below it.
    private func isTight(_ list: Int) -> Bool {
        for item in tree.children(list) where tree.nodes[item].tag == .li {
            var paragraphs = 0
            var isInRun = false
            for child in tree.children(item) where outline.drops[child] == .none {
                switch tree.nodes[child].tag {
                case .ul, .ol: isInRun = false
                case .text where PageText.visibleCount(tree.bytes(child)) == 0: break
                case _ where outline.isInline(child):
                    if !isInRun { paragraphs += 1 }
                    isInRun = true
                default:
                    paragraphs += outline.holdsBlocks[child] ? 2 : 1
                    isInRun = false
                }
            }
            if paragraphs > 1 { return false }
        }
        return true
    }
}

extension BlockOutput.Container {
    /// Whether it is an item of a list.
    var isItem: Bool { marker.first != UInt8(ascii: ">") }
}
