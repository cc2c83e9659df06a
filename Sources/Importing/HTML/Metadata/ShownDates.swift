import Articles

/// The dates that a page shows near the title of its article.
struct ShownDates {
    private(set) var published: PageDate?
    private(set) var updated: PageDate?
    private let outline: PageOutline
    private let reader: DateReader

    /// Reads the dates of an article that begins at a node: its title, or its text.
    init(outline: PageOutline, blocks: ShownBlocks, start: Int, end: Int, reader: DateReader) {
        self.outline = outline
        self.reader = reader
        readMarked()
        if published == nil || updated == nil { readNear(start, in: blocks) }
        if published == nil { readOnly(start..<max(start, end)) }
    }

    /// Elements that say what they are: `itemprop="datePublished"`, `<time pubdate>`, `class="entry-date"`.
    private mutating func readMarked() {
        let tree = outline.tree
        for node in tree.nodes.indices where tree.nodes[node].attributeCount > 0 {
            let property = tree.value(.itemprop, of: node).map { PageText.lowered($0) } ?? []
            if property.elementsEqual("datepublished".utf8), published == nil {
                published = date(of: node).map { PageDate(date: $0, origin: "the element with the date") }
            } else if property.elementsEqual("datemodified".utf8), updated == nil {
                updated = date(of: node).map { PageDate(date: $0, origin: "the element with the date") }
            }
        }
    }

    /// The text around the title: some blocks behind it and a few before it.
    private mutating func readNear(_ title: Int, in blocks: ShownBlocks) {
        var longBlocks = 0
        for span in blocks.behind(title, count: 20) where published == nil {
            let text = blocks.text(span)
            if text.utf8.count > 200 { longBlocks += 1 }
            if longBlocks > 2 { break }
            take(text, in: span)
        }
        for span in blocks.before(title, count: 9) where published == nil {
            let text = blocks.text(span)
            if text.utf8.count < 120 { take(text, in: span) }
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
            if tree.nodes[node].tag == .time || outline.words[node].contains(.date), let date = date(of: node)
            {
                if let found, found.withoutTime != date.withoutTime { return }
                found = date
            }
            node += 1
        }
        published = found.map { PageDate(date: $0, origin: "the only date in the article") }
    }

    private mutating func take(_ text: String, in span: TextBlockSpan) {
        if let time = time(around: Int(span.first)) {
            note(PageDate(date: time, origin: "the time element below the title"), in: text)
            return
        }
        for phrase in ShownDatePhrase.phrases(in: text, reader: reader) {
            let date = PageDate(date: phrase.date, origin: "the text below the title")
            if phrase.isUpdate {
                if updated == nil { updated = date }
            } else if published == nil {
                published = date
            }
        }
    }

    private mutating func note(_ date: PageDate, in text: String) {
        if ShownDatePhrase.saysUpdate(text) {
            if updated == nil { updated = date }
        } else if published == nil {
            published = date
        }
    }

    /// The value of a `<time>` around a run of text.
    private func time(around node: Int) -> PartialDate? {
        guard let time = outline.tree.ancestor(of: node, where: { $0 == .time }) else { return nil }
        return date(of: time)
    }

    private func date(of node: Int) -> PartialDate? {
        let tree = outline.tree
        for name in [PageAttribute.Name.datetime, .content, .title] {
            guard let value = tree.string(name, of: node) else { continue }
            if let date = reader.read(value) ?? reader.read(String(value.prefix(10))), date.day != nil {
                return date
            }
        }
        guard tree.range(node).count < 40 else { return nil }
        let text = String(decoding: outline.text(of: node, includingDropped: true), as: UTF8.self)
        return reader.read(text).flatMap { $0.day == nil ? nil : $0 }
    }
}
