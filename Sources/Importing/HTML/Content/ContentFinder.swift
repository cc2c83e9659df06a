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
        let best = markedPart(of: mostLikely())
        // The page may say itself what its article is.
        var node = best
        var value = self.value(of: best)
        var result = best
        while node > 0 {
            if isMarked(node), self.value(of: node) * 100 >= value * 70, text(of: node) > text(of: result) {
                result = node
                value = max(value, self.value(of: node))
            }
            node = outline.tree.parent(node)
        }
        return result
    }

    /// Whether a page says of an element that it is an article, or the text of one.
    private func isMarked(_ node: Int) -> Bool {
        outline.tree.nodes[node].tag == .article || isMarkedText(node)
    }

    /// Whether a page says of an element that it holds the text of an article.
    private func isMarkedText(_ node: Int) -> Bool {
        if outline.words[node].contains(.content) { return true }
        return outline.tree.value(.itemprop, of: node)?.elementsEqual("articleBody".utf8) ?? false
    }

    /// The one part of an element that is marked as the text of an article, where it is most of it.
    private func markedPart(of node: Int) -> Int {
        guard !isMarkedText(node) else { return node }
        let tree = outline.tree
        var found: Int?
        var other = 0
        var inner = node + 1
        while inner < tree.end(node) {
            guard outline.drops[inner] == .none, isMarkedText(inner) else {
                inner = outline.drops[inner] == .none ? inner + 1 : tree.end(inner)
                continue
            }
            let size = text(of: inner)
            if size > found.map(text) ?? 0 {
                other += found.map(text) ?? 0
                found = inner
            } else {
                other += size
            }
            inner = tree.end(inner)
        }
        guard let found, text(of: found) * 100 >= text(of: node) * 45, other * 10 < text(of: found) else {
            return node
        }
        return found
    }

    /// The element whose text, all in all, is most like an article.
    private func mostLikely() -> Int {
        let tree = outline.tree
        let bounds = main()
        var best = (node: bounds.lowerBound, value: Int.min)
        var node = bounds.lowerBound
        while node < bounds.upperBound {
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

    /// The one `<main>` of the page, where a good part of the text stands in it; else the page.
    private func main() -> Range<Int> {
        let tree = outline.tree
        let mains = tree.nodes.indices.filter { tree.nodes[$0].tag == .main && outline.drops[$0] == .none }
        guard mains.count == 1, let main = mains.first, text(of: main) >= 250,
            text(of: main) * 4 >= text(of: 0)
        else {
            return tree.range(0)
        }
        return tree.range(main)
    }
}
