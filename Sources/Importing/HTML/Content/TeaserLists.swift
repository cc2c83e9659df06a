/// Finds lists of other articles: three or more neighbours, each with a linked heading and a few words.
struct TeaserLists {
    private let outline: PageOutline

    /// Marks such lists as furniture, unless they are a good part of the page's text.
    static func mark(_ outline: inout PageOutline, finder: ContentFinder) {
        let lists = TeaserLists(outline: outline)
        let total = max(finder.text(of: 0), 1)
        var node = 1
        while node < outline.tree.nodes.count {
            guard outline.drops[node] == .none else {
                node = outline.tree.end(node)
                continue
            }
            if outline.tree.nodes[node].tag != .text {
                let teasers = lists.teasers(in: node)
                // A list that makes up the page is its article.
                let size = teasers.reduce(0) { $0 + lists.size($1) }
                if size * 100 < total * 30 { for teaser in teasers { outline.drops[teaser] = .furniture } }
            }
            node += 1
        }
    }

    private init(outline: PageOutline) { self.outline = outline }

    /// Bytes of text below a node.
    private func size(_ node: Int) -> Int {
        var size = 0
        outline.forEachText(in: outline.tree.range(node)) {
            size += Int(outline.sizes[$0])
        }
        return size
    }

    /// The children of a node that begin other articles, where most of the children do.
    private func teasers(in node: Int) -> [Int] {
        var found: [Int] = []
        var others = 0
        for child in outline.tree.children(node)
        where outline.tree.nodes[child].tag != .text && outline.drops[child] == .none {
            if outline.tree.range(child).count < 4 { continue }
            if isTeaser(child) { found.append(child) } else { others += 1 }
        }
        return found.count >= 3 && found.count > others * 2 ? found : []
    }

    private func isTeaser(_ node: Int) -> Bool {
        let tree = outline.tree
        let range = tree.range(node)
        guard range.count < 150, ![.tr, .td, .th, .p, .h2, .h3, .h4].contains(tree.nodes[node].tag) else {
            return false
        }
        var size = 0
        var hasLinkedHeading = false
        for inner in range {
            let tag = tree.nodes[inner].tag
            if tag == .text { size += Int(outline.sizes[inner]) }
            if size > 350 { return false }
            if tag.headingLevel != nil, isLinked(inner, within: node) { hasLinkedHeading = true }
        }
        return hasLinkedHeading && size > 0
    }

    /// Whether a heading stands in a link, or holds one, that leads away.
    private func isLinked(_ heading: Int, within outer: Int) -> Bool {
        let tree = outline.tree
        var links = tree.range(heading).filter { tree.nodes[$0].tag == .a }
        var node = tree.parent(heading)
        while node >= outer, node > 0 {
            if tree.nodes[node].tag == .a { links.append(node) }
            node = tree.parent(node)
        }
        return links.contains { link in
            guard let href = tree.value(.href, of: link), let first = href.first else { return false }
            return first != UInt8(ascii: "#")
        }
    }
}
