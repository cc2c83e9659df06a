/// Takes out of the article's element what stands around the text: the title, the lines below it, link lists behind it.
struct ArticleTrimmer {
    private var outline: PageOutline
    private let root: Int
    private let title: PageTitle?
    private let spans: [TextBlockSpan]
    /// The first and the last block of running text.
    private var firstLong = 0
    private var lastLong = 0

    static func trim(_ outline: inout PageOutline, root: Int, title: PageTitle?) {
        var trimmer = ArticleTrimmer(outline: outline, root: root, title: title)
        trimmer.run()
        outline = trimmer.outline
    }

    private init(outline: PageOutline, root: Int, title: PageTitle?) {
        self.outline = outline
        self.root = root
        self.title = title
        spans = TextBlockSpan.all(in: outline).filter { outline.tree.isInside(Int($0.first), root) }
    }

    private mutating func run() {
        let long = spans.indices.filter { spans[$0].value > 60 }
        guard let first = long.first, let last = long.last else { return dropTitle() }
        (firstLong, lastLong) = (first, last)
        dropAboveTitle()
        dropTitle()
        for index in spans.indices {
            if index < firstLong {
                if isHeadPart(index) { drop(index) }
            } else if isLinkPart(index) || index > lastLong && isTailPart(index) {
                drop(index)
            }
        }
        dropLooseHeadings()
    }

    /// What stands above the title, unless it is text of its own.
    private mutating func dropAboveTitle() {
        guard let heading = title?.heading, outline.tree.isInside(heading, root) else { return }
        let above = spans.prefix { Int($0.first) < heading }
        let value = above.reduce(0) { $0 + max($1.value, 0) }
        let total = spans.reduce(0) { $0 + max($1.value, 0) }
        guard value * 5 < total else { return }
        for index in above.indices { drop(index) }
    }

    /// The title, also where it stands again above the text.
    private mutating func dropTitle() {
        guard let title else { return }
        if let heading = title.heading { outline.drops[heading] = .metadata }
        let words = TitleText.words(title.text)
        for (index, span) in spans.enumerated() where index <= firstLong && span.size < 400 {
            let text = outline.text(from: Int(span.first), to: Int(span.end))
            if TitleText.words(text) == words { drop(index, .metadata) }
        }
    }

    /// Short lines between title and text: names, dates, sections, buttons.
    private func isHeadPart(_ index: Int) -> Bool {
        let span = spans[index]
        if isKeptContainer(span) { return false }
        if span.isHeading { return span.linkDensity > 50 }
        return span.linkDensity > 50 || span.size < 60 && span.marks == 0 || span.size < 30
    }

    /// Blocks of nothing but links, apart from items of lists and cells of tables.
    private func isLinkPart(_ index: Int) -> Bool {
        let span = spans[index]
        guard span.linkDensity > 50, !span.isHeading, !isKeptContainer(span) else { return false }
        let owner = outline.tree.nodes[Int(span.owner)].tag
        if owner == .p || owner == .blockquote || hasAncestor(span, .p) {
            return span.size < 20
                || ReferenceWords.begin(outline.text(from: Int(span.first), to: Int(span.end)))
        }
        return span.linkDensity > 90 && span.size < 120 && !leadsInside(span)
    }

    private func isTailPart(_ index: Int) -> Bool {
        let span = spans[index]
        return span.linkDensity > 50
    }

    /// Lists and tables hold short lines that are text.
    private func isKeptContainer(_ span: TextBlockSpan) -> Bool {
        let tree = outline.tree
        var node = Int(span.owner)
        while node > root {
            switch tree.nodes[node].tag {
            case .li, .td, .th, .dd, .dt, .pre, .figcaption, .blockquote: return true
            default: node = tree.parent(node)
            }
        }
        return false
    }

    private func hasAncestor(_ span: TextBlockSpan, _ tag: PageTag) -> Bool {
        outline.tree.ancestor(of: Int(span.first)) { $0 == tag } ?? 0 > root
    }

    /// Whether the link leads to another place in the page.
    private func leadsInside(_ span: TextBlockSpan) -> Bool {
        guard let link = outline.tree.ancestor(of: Int(span.first), where: { $0 == .a }),
            let href = outline.tree.value(.href, of: link)
        else { return false }
        return href.first == UInt8(ascii: "#")
    }

    /// Headings at the end with nothing behind them.
    private mutating func dropLooseHeadings() {
        for index in spans.indices.reversed() where index > lastLong {
            let isDropped = outline.drops[Int(spans[index].first)] != .none
            if isDropped { continue }
            guard spans[index].isHeading else { return }
            drop(index)
        }
    }

    private mutating func drop(_ index: Int, _ reason: DropReason = .furniture) {
        for node in Int(spans[index].first)..<Int(spans[index].end)
        where outline.tree.nodes[node].tag == .text && outline.drops[node] == .none {
            outline.drops[node] = reason
        }
    }
}
