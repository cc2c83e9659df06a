import Articles

/// The dates that a page shows near the title of its article.
struct ShownDates {
    private(set) var published: PageDate?
    private(set) var updated: PageDate?
    private let outline: PageOutline
    private let reader: DateReader

    /// Reads the dates of an article that begins at a node, its title or its text, and ends before another.
    init(outline: PageOutline, blocks: ShownBlocks, start: Int, end: Int, reader: DateReader) {
        self.outline = outline
        self.reader = reader
        let article = start..<max(start, end)
        let marked = MarkedDates(outline: outline, article: article, reader: reader)
        published = marked.published.map { PageDate(date: $0, origin: "the element with the date") }
        updated = marked.updated.map { PageDate(date: $0, origin: "the element with the date") }
        if published == nil || updated == nil { readNear(start, in: blocks) }
        if published == nil { readOnly(article) }
    }

    /// The text around the title: some blocks behind it and a few before it.
    private mutating func readNear(_ title: Int, in blocks: ShownBlocks) {
        var longBlocks = 0
        var isUpdate = false
        // What stands behind one of the days is soon something else than the other.
        var left = 20
        for span in blocks.behind(title, count: 20) where left > 0 && (published == nil || updated == nil) {
            let text = blocks.text(span)
            if text.utf8.count > 200 { longBlocks += 1 }
            if longBlocks > 2 { break }
            let known = [published, updated].count { $0 != nil }
            take(text, in: span, isUpdate: isUpdate)
            left = [published, updated].count { $0 != nil } > known ? 4 : left - 1
            isUpdate = text.utf8.count < 40 && ShownDatePhrase.saysUpdate(text)
        }
        for span in blocks.before(title, count: 9) where published == nil {
            let text = blocks.text(span)
            if text.utf8.count < 120 { take(text, in: span, isUpdate: false) }
        }
    }

    /// The one date that the elements for dates in the article show, wherever they stand.
    private mutating func readOnly(_ range: Range<Int>) {
        let tree = outline.tree
        var found: PartialDate?
        var node = range.lowerBound
        while node < range.upperBound {
            let reason = outline.drops[node]
            let isList = !outline.words[node].isDisjoint(with: [.comments, .related, .teaser, .sidebar])
            if reason == .hidden || reason == .machinery || isList || tree.nodes[node].tag == .aside {
                node = tree.end(node)
                continue
            }
            if tree.nodes[node].tag == .time || outline.words[node].contains(.date),
                let date = shownDate(of: node)
            {
                if let found, found.withoutTime != date.withoutTime { return }
                found = date
            }
            node += 1
        }
        guard let found, found.withoutTime != updated?.date.withoutTime else { return }
        published = PageDate(date: found, origin: "the only date in the article")
    }

    /// The day on which an element says that the article was published.
    private func shownDate(of node: Int) -> PartialDate? {
        if let date = outline.date(of: node, reader: reader) { return date }
        guard outline.tree.range(node).count < 40 else { return nil }
        let text = outline.line(of: node)
        guard text.utf8.count < 100 else { return nil }
        return ShownDatePhrase.phrases(in: text, reader: reader).first { !$0.isUpdate }?.date
    }

    private mutating func take(_ text: String, in span: TextBlockSpan, isUpdate: Bool) {
        let times = times(in: span)
        guard times.isEmpty else {
            for (date, says) in times {
                note(
                    PageDate(date: date, origin: "the time element below the title"),
                    isUpdate: says || isUpdate)
            }
            return
        }
        for phrase in ShownDatePhrase.phrases(in: text, reader: reader, isUpdate: isUpdate) {
            note(PageDate(date: phrase.date, origin: "the text below the title"), isUpdate: phrase.isUpdate)
        }
    }

    private mutating func note(_ date: PageDate, isUpdate: Bool) {
        if isUpdate {
            if updated == nil { updated = date }
        } else if published == nil {
            published = date
        }
    }

    /// The `<time>` elements of a block or around it, and whether each is said to be of a change.
    private func times(in span: TextBlockSpan) -> [(date: PartialDate, isUpdate: Bool)] {
        let tree = outline.tree
        let first = Int(span.first)
        var elements = (first..<Int(span.end)).filter { tree.nodes[$0].tag == .time }
        if let outer = tree.ancestor(of: first, where: { $0 == .time }) { elements.insert(outer, at: 0) }
        var start = first
        return elements.compactMap { time in
            guard let date = outline.date(of: time, reader: reader) else { return nil }
            let label = time > start ? outline.text(from: start, to: time) : ""
            let inside = outline.line(of: time)
            start = tree.end(time)
            let classes = tree.string(.class, of: time)?.lowercased() ?? ""
            return (
                date,
                ShownDatePhrase.saysUpdate(label) || ShownDatePhrase.saysUpdate(inside)
                    || ShownDatePhrase.saysUpdate(classes) && !classes.contains("publish")
            )
        }
    }
}
