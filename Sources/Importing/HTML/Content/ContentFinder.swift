/// Finds the element that holds the article.
struct ContentFinder {
    private static let longestList = 15

    private let outline: PageOutline
    private let spans: [TextBlockSpan]
    /// The values of the blocks before each node, summed up.
    private let sums: [Int]
    /// The same of those blocks alone that speak for an article.
    private let textSums: [Int]

    init(_ outline: PageOutline) {
        self.outline = outline
        spans = TextBlockSpan.all(in: outline)
        var sums = [Int](repeating: 0, count: outline.tree.nodes.count + 1)
        // A long list of links counts as a short one.
        var links = 0
        for span in spans {
            let value = span.value
            links = value < 0 ? links + 1 : 0
            sums[Int(span.first) + 1] = links > Self.longestList ? 0 : value
        }
        var textSums = sums.map { max($0, 0) }
        for index in 1..<sums.count {
            sums[index] += sums[index - 1]
            textSums[index] += textSums[index - 1]
        }
        self.sums = sums
        self.textSums = textSums
    }

    /// How much the text below a node speaks for it.
    func value(of node: Int) -> Int { sums[outline.tree.end(node)] - sums[node] }

    /// How much running text there is below a node.
    func text(of node: Int) -> Int { textSums[outline.tree.end(node)] - textSums[node] }

    /// The element that holds the article.
    func best() -> Int {
        let tree = outline.tree
        let best = mostLikely()
        // The page may say itself what its article is.
        var node = best
        var value = self.value(of: best)
        var result = best
        while node > 0 {
            if isMarked(node), self.value(of: node) * 100 >= value * 70, text(of: node) > text(of: result) {
                result = node
                value = max(value, self.value(of: node))
            }
            node = tree.parent(node)
        }
        return result
    }

    /// Whether a page says of an element that it is an article, or the text of one.
    private func isMarked(_ node: Int) -> Bool {
        if outline.tree.nodes[node].tag == .article || outline.words[node].contains(.content) { return true }
        return outline.tree.value(.itemprop, of: node)?.elementsEqual("articleBody".utf8) ?? false
    }

    /// The element whose text, all in all, is most like an article.
    private func mostLikely() -> Int {
        let tree = outline.tree
        var best = (node: 0, value: Int.min)
        var node = 0
        while node < tree.nodes.count {
            if outline.drops[node] != .none {
                node = tree.end(node)
                continue
            }
            if tree.nodes[node].tag != .text, !outline.isInline(node) {
                let value = self.value(of: node)
                if value >= best.value { best = (node, value) }
            }
            node += 1
        }
        return best.node
    }
}
