import CCmark

/// Sets text between `~` or `~~` aside as struck through.
///
/// Runs are matched as GFM does: an opener with a closer of the same length, longer runs are text.
enum StrikethroughPass {
    private struct Run {
        let node: Node
        let range: Range<Int>
        let canOpen: Bool
        let canClose: Bool
    }

    static func run(on parent: Node) {
        let runs = runs(in: parent)
        guard runs.count > 1 else { return }
        let pairs = pairs(runs)
        guard !pairs.isEmpty else { return }
        let markers = split(runs, keeping: pairs)
        for pair in pairs {
            guard let open = markers[pair.open], let close = markers[pair.close] else { continue }
            let struck = Node(new: CMARK_NODE_CUSTOM_INLINE)
            struck.mark = .strikethrough
            open.insertBefore(struck)
            while open.next.exists, open.next != close { struck.append(open.next) }
            open.unlink()
            open.free()
            close.unlink()
            close.free()
        }
    }

    private static func runs(in parent: Node) -> [Run] {
        var runs: [Run] = []
        var node = parent.firstChild
        while node.exists {
            if node.kind == CMARK_NODE_TEXT {
                let text = node.literal
                var position = 0
                while let start = text.firstOffset(of: UInt8(ascii: "~"), from: position) {
                    position = start
                    while position < text.count, text[position] == UInt8(ascii: "~") { position += 1 }
                    if position - start <= 2 { runs.append(run(node, text, start..<position)) }
                }
            }
            node = node.next
        }
        return runs
    }

    private static func run(_ node: Node, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Run {
        let before =
            range.lowerBound > 0
            ? ScalarReader.scalar(in: text, before: range.lowerBound) : InlineNeighbor.scalar(before: node)
        let after =
            range.upperBound < text.count
            ? ScalarReader.scalar(in: text, at: range.upperBound).scalar : InlineNeighbor.scalar(after: node)
        let flanking = Flanking(before: before, after: after)
        return Run(node: node, range: range, canOpen: flanking.left, canClose: flanking.right)
    }

    /// Matched runs, inner pairs before the outer.
    private static func pairs(_ runs: [Run]) -> [(open: Int, close: Int)] {
        var pairs: [(open: Int, close: Int)] = []
        var openers: [[Int]] = [[], []]
        for (index, run) in runs.enumerated() {
            let length = run.range.count - 1
            if run.canClose, let opener = openers[length].popLast() {
                pairs.append((opener, index))
                // What was opened in between can no longer be closed.
                while let last = openers[1 - length].last, last > opener { openers[1 - length].removeLast() }
            } else if run.canOpen {
                openers[length].append(index)
            }
        }
        return pairs
    }

    /// Parts the text nodes so that each matched run is a node of its own; gives those by the index of the
    /// run.
    private static func split(_ runs: [Run], keeping pairs: [(open: Int, close: Int)]) -> [Int: Node] {
        var matched = Array(repeating: false, count: runs.count)
        for pair in pairs {
            matched[pair.open] = true
            matched[pair.close] = true
        }
        var markers: [Int: Node] = [:]
        var index = 0
        while index < runs.count {
            let node = runs[index].node
            let text = Array(node.literal)
            var position = 0
            while index < runs.count, runs[index].node == node {
                let range = runs[index].range
                if matched[index] {
                    if range.lowerBound > position {
                        node.insertBefore(.text(text[position..<range.lowerBound]))
                    }
                    let marker = Node.text(text[range])
                    node.insertBefore(marker)
                    markers[index] = marker
                    position = range.upperBound
                }
                index += 1
            }
            if position > 0 { node.setLiteral(text[position...]) }
        }
        return markers
    }
}
