/// The blocks of text that a page shows, furniture included: names and dates often stand in it.
struct ShownBlocks {
    let outline: PageOutline
    private let spans: [TextBlockSpan]

    init(_ outline: PageOutline) {
        var outline = outline
        for node in outline.drops.indices where outline.drops[node] == .furniture {
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

    /// The text of a block in one line.
    func text(_ span: TextBlockSpan) -> String { outline.text(from: Int(span.first), to: Int(span.end)) }
}
