import Articles

/// The part of a page that holds its article.
struct ArticlePart {
    /// Less text than this, in bytes, is hardly an article.
    private static let minimum = 250

    var outline: PageOutline
    /// The element around the article.
    var root: Int

    /// Finds the article; where the strict rules leave next to nothing, looser ones are tried.
    init(of tree: PageTree) {
        let plain = PageOutline(tree)
        var strict = plain
        HiddenParts.mark(&strict)
        let shown = strict
        FurnitureFinder.mark(&strict)
        self.init(strict)
        if size >= Self.minimum { return }
        var loose = shown
        FurnitureFinder.mark(&loose, tagsAlone: true)
        let second = ArticlePart(loose)
        if second.size > size { self = second }
        if size >= Self.minimum { return }
        // A page that a script shows: all of it is hidden at first.
        var bare = plain
        HiddenParts.mark(&bare, machineryAlone: true)
        FurnitureFinder.mark(&bare)
        let third = ArticlePart(bare)
        if third.size > max(size, Self.minimum) * 2 { self = third }
    }

    private init(_ outline: PageOutline) {
        self.outline = outline
        let finder = ContentFinder(outline)
        root = finder.best()
    }

    /// How many bytes of text the part has.
    private var size: Int {
        var size = 0
        outline.forEachText(in: outline.tree.range(root)) {
            size += Int(outline.sizes[$0])
        }
        return size
    }

    /// Takes back in what rules that are switched off have left out.
    mutating func restore(_ rules: Set<RepairRule>) {
        guard !rules.isEmpty else { return }
        for node in outline.drops.indices {
            if let rule = outline.drops[node].rule, rules.contains(rule) { outline.drops[node] = .none }
        }
    }

    /// Marks all text as left out, the article's too.
    mutating func dropAll() {
        for node in outline.tree.nodes.indices
        where outline.tree.nodes[node].tag == .text && outline.drops[node] == .none {
            outline.drops[node] = .outside
        }
    }

    /// Marks everything else as left out.
    mutating func dropSurroundings() {
        let tree = outline.tree
        for node in tree.nodes.indices
        where tree.nodes[node].tag == .text && !tree.isInside(node, root) && outline.drops[node] == .none {
            outline.drops[node] = .outside
        }
    }
}
