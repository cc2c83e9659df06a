import Articles

/// Repairs Markdown that pages were printed around: drops their heads and numbers, and joins paragraphs they cut.
enum PagedMarkdown {
    static func repair(
        _ document: inout MarkdownLines, source: String, settings: TextSettings, into article: inout Article
    ) {
        var lines = document.lines
        let hasFormFeeds = lines.dropFirst().contains { $0.gap == .page }
        let before = lines
        let notes = FurnitureFilter.drop(from: &lines, source: source, settings: settings)
        let kept = Set(lines.map(\.number))
        let dropped = before.filter { !kept.contains($0.number) }
        guard hasFormFeeds || dropped.count >= 2 && cutsSentence(lines) else { return }
        article.diagnostics += notes
        for line in dropped { document.blank(line.number) }
        if hasFormFeeds { document.dropFormFeeds() }
        guard settings.uses(.pageCut) else { return }
        join(lines, in: &document, source: source, settings: settings, into: &article)
    }

    /// Whether something that was dropped stood within a sentence: a sure sign of pages.
    private static func cutsSentence(_ lines: [TextLine]) -> Bool {
        zip(lines, lines.dropFirst()).contains { previous, line in
            line.gap == .page && SentenceEnd(of: previous.bytes).isOpen
                && SentenceStart(of: line.bytes) == .lowercase
        }
    }

    private static func join(
        _ lines: [TextLine], in document: inout MarkdownLines, source: String, settings: TextSettings,
        into article: inout Article
    ) {
        let layout = LineLayout(of: lines)
        let fill = PageFill(of: lines, layout: layout)
        let joiner = LineJoiner(words: WordList(of: lines), dropsHyphens: settings.uses(.hyphen))
        var rejoined: [RejoinedWord] = []
        for index in lines.indices.dropFirst() where lines[index].gap == .page {
            guard let first = paragraph(endingBefore: index, lines),
                let second = paragraph(from: index, lines)
            else { continue }
            var blocks = [first, second]
            let notes = PageCuts.join(&blocks, layout: layout, fill: fill, joiner: joiner, source: source)
            guard blocks.count == 1 else { continue }
            article.diagnostics += notes
            rejoined += blocks[0].rejoined
            var halves = false
            if case .hyphen = SentenceEnd(of: first.text[...]) { halves = true }
            document.join(
                lines[index].number, to: lines[index - 1].number, halves: halves,
                dropsHyphen: !blocks[0].rejoined.isEmpty)
        }
        if let note = RejoinedWord.note(on: rejoined, source: source) { article.diagnostics.append(note) }
    }

    /// The lines of a plain paragraph that stand together before a place.
    private static func paragraph(endingBefore end: Int, _ lines: [TextLine]) -> TextBlock? {
        var start = end - 1
        while start > 0, lines[start].gap == .line { start -= 1 }
        return paragraph(lines[start..<end])
    }

    private static func paragraph(from start: Int, _ lines: [TextLine]) -> TextBlock? {
        var end = start + 1
        while end < lines.count, lines[end].gap == .line { end += 1 }
        return paragraph(lines[start..<end])
    }

    /// A block of plain lines; nil where any of them is more than text.
    private static func paragraph(_ lines: ArraySlice<TextLine>) -> TextBlock? {
        guard let first = lines.first, let last = lines.last, lines.allSatisfy(isPlain) else { return nil }
        let text = Array(lines.map(\.bytes).joined(separator: [0x20]))
        var block = TextBlock(
            kind: .paragraph, text: text, line: first.number, gap: first.gap, lineCount: lines.count,
            end: last.end)
        for byte in text where byte & 0xC0 != 0x80 { block.width += 1 }
        return block
    }

    private static func isPlain(_ line: TextLine) -> Bool {
        guard line.indent < 4, let first = line.bytes.first, ListMarker(line.bytes) == nil else {
            return false
        }
        return ![0x23, 0x3E, 0x7C, 0x3C, 0x3D, 0x3A].contains(first) && !line.bytes.contains(0x7C)
    }
}
