/// The blocks of text that a page shows, furniture included: names and dates often stand in it.
struct ShownBlocks {
    let outline: PageOutline
    private let spans: [TextBlockSpan]

    init(_ outline: PageOutline) {
        var outline = outline
        // Lists of other articles have names and dates of their own.
        let lists: ClassWord = [.comments, .related, .teaser]
        for node in outline.drops.indices
        where outline.drops[node] == .furniture && outline.words[node].isDisjoint(with: lists) {
            outline.drops[node] = .none
        }
        self.outline = outline
        spans = TextBlockSpan.all(in: outline)
    }

    /// Some blocks behind a node, in order.
    func behind(_ node: Int, count: Int) -> ArraySlice<TextBlockSpan> {
        guard let start = spans.firstIndex(where: { Int($0.first) > node }) else { return [] }
        return spans[start...].prefix(count)
    }

    /// Some blocks before a node, the nearest first.
    func before(_ node: Int, count: Int) -> [TextBlockSpan] {
        let end = spans.firstIndex { Int($0.first) > node } ?? spans.endIndex
        return spans[..<end].suffix(count).reversed()
    }

    /// Whether a name stands somewhere on the page.
    func show(_ name: String) -> Bool {
        let name = name.lowercased()
        return spans.contains { $0.size >= name.utf8.count / 2 && text($0).lowercased().contains(name) }
    }

    /// The text of a block in one line.
    ///
    /// Names and dates stand in elements of their own, which a style sheet parts: `<a>Health</a><span>June 23, 2014</span>`.
    func text(_ span: TextBlockSpan) -> String {
        let tree = outline.tree
        var line: [UInt8] = []
        var parent: Int?
        outline.forEachText(in: Int(span.first)..<Int(span.end)) { node in
            let isParted = parent.map { $0 != tree.parent(node) } ?? false
            parent = tree.parent(node)
            if isParted, line.last != 0x20 { line.append(0x20) }
            PageText.append(collapsing: tree.bytes(node), to: &line)
        }
        if line.last == 0x20 { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }
}
