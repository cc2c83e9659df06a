/// Writes a part of a page as Markdown.
struct PageMarkdown {
    let outline: PageOutline
    let tree: PageTree
    let pictures: PictureFinder
    let footnotes: PageFootnotes
    let address: PageAddress?
    var output = BlockOutput()
    /// The link around the blocks that are written: Markdown has links inside blocks only.
    var blockLink: [UInt8]?

    /// The Markdown of a node that stays, and of all below it.
    static func markdown(of node: Int, in outline: PageOutline, address: PageAddress?) -> [UInt8] {
        var writer = PageMarkdown(outline: outline, root: node, address: address)
        writer.write(node)
        writer.writeFootnotes()
        return writer.output.bytes.isEmpty ? [] : writer.output.bytes + [0x0A]
    }

    private init(outline: PageOutline, root: Int, address: PageAddress?) {
        self.outline = outline
        self.address = address
        tree = outline.tree
        pictures = PictureFinder(outline: outline, address: address)
        footnotes = PageFootnotes(in: root, outline: outline)
    }

    /// Writes the children of a node: runs of inlines as paragraphs, blocks as what they are.
    mutating func writeChildren(of node: Int) {
        var inlines = InlineWriter()
        var child = node + 1
        let end = tree.end(node)
        while child < end {
            if outline.drops[child] == .none {
                if outline.isInline(child) {
                    write(inline: child, to: &inlines)
                } else {
                    finish(&inlines)
                    write(child)
                }
            }
            child = tree.end(child)
        }
        finish(&inlines)
    }

    /// Writes what inlines have come together, as paragraphs.
    private mutating func finish(_ inlines: inout InlineWriter) {
        guard !inlines.isEmpty || !inlines.marks.isEmpty else { return }
        for paragraph in ended(&inlines) { output.write(paragraph) }
        inlines = InlineWriter()
    }

    /// The finished paragraphs of a writer.
    private func ended(_ inlines: inout InlineWriter) -> [[UInt8]] {
        inlines.endParagraph()
        return inlines.paragraphs
    }

    /// Writes a block.
    mutating func write(_ node: Int) {
        guard outline.drops[node] == .none, !footnotes.held.contains(node) else { return }
        switch tree.nodes[node].tag {
        case .h1, .h2, .h3, .h4, .h5, .h6: writeHeading(node)
        case .ul, .ol, .menu, .dir: writeList(node)
        case .blockquote: writeQuotation(node)
        case .pre, .xmp: writeCode(node)
        case .hr: output.write(Array("---".utf8))
        case .table: writeTable(node)
        case .figure: writeFigure(node)
        case .dt, .summary, .legend: writeTerm(node)
        case .iframe: writeFrame(node)
        case .a: writeLinkedBlocks(node)
        case let tag where tag.isInline && !outline.holdsBlocks[node]: writeInlines(node)
        case let tag where tag != .figcaption && isFigure(node): writeFigure(node)
        default: writeChildren(of: node)
        }
    }

    private mutating func writeFootnotes() {
        for (index, note) in footnotes.notes.enumerated() {
            output.open(
                .init(
                    marker: Array("[^\(index + 1)]: ".utf8), continuation: [UInt8](repeating: 0x20, count: 4))
            )
            writeChildren(of: note)
            output.close()
        }
    }

    private mutating func writeInlines(_ node: Int) {
        var inlines = InlineWriter()
        write(inline: node, to: &inlines)
        finish(&inlines)
    }

    private mutating func writeHeading(_ node: Int) {
        // A heading that holds blocks is a container of whatever shape.
        guard let level = tree.nodes[node].tag.headingLevel else { return }
        guard var line = singleLine(node), !line.isEmpty else { return writePictures(node) }
        // A last `#` would be read as the end of the heading.
        if line.last == UInt8(ascii: "#") { line.insert(UInt8(ascii: "\\"), at: line.count - 1) }
        output.write([UInt8](repeating: UInt8(ascii: "#"), count: level) + [0x20] + line)
    }

    /// The text below a node in one line; nil where there are blocks that no line holds.
    func singleLine(_ node: Int, isInCell: Bool = false) -> [UInt8]? {
        var inlines = InlineWriter(isSingleLine: true, isInCell: isInCell)
        guard write(flattened: node, to: &inlines, skipsPictures: !isInCell) else { return nil }
        inlines.endParagraph()
        return inlines.paragraphs.first ?? []
    }

    /// Writes all text below a node into one line; false where there are tables or lists.
    private func write(flattened node: Int, to inlines: inout InlineWriter, skipsPictures: Bool) -> Bool {
        if let blockLink { inlines.open(.link(blockLink)) }
        defer { if blockLink != nil { inlines.close() } }
        var child = node + 1
        while child < tree.end(node) {
            if outline.drops[child] == .none {
                let tag = tree.nodes[child].tag
                if outline.isInline(child) {
                    if !(skipsPictures && (tag == .img || tag == .picture)) {
                        write(inline: child, to: &inlines)
                    }
                } else if [.table, .ul, .ol, .pre, .blockquote, .figure].contains(tag) {
                    return false
                } else {
                    inlines.addBreak()
                    guard write(flattened: child, to: &inlines, skipsPictures: skipsPictures) else {
                        return false
                    }
                    inlines.addBreak()
                }
            }
            child = tree.end(child)
        }
        return true
    }

    /// A heading without words, but with pictures.
    private mutating func writePictures(_ node: Int) { writeChildren(of: node) }

    private mutating func writeQuotation(_ node: Int) {
        let isMarked = output.depth < BlockOutput.maximumDepth
        if isMarked { output.open(.init(marker: Array("> ".utf8), continuation: Array("> ".utf8))) }
        writeChildren(of: node)
        if isMarked { output.close() }
    }

    /// A term of a list of definitions, a summary: a bold paragraph.
    private mutating func writeTerm(_ node: Int) {
        guard !outline.holdsBlocks[node] else { return writeChildren(of: node) }
        var inlines = InlineWriter()
        inlines.open(.strong)
        for child in tree.children(node) where outline.drops[child] == .none {
            write(inline: child, to: &inlines)
        }
        inlines.close()
        finish(&inlines)
    }

    private mutating func writeLinkedBlocks(_ node: Int) {
        let outer = blockLink
        blockLink = linkAddress(of: node) ?? outer
        writeChildren(of: node)
        blockLink = outer
    }

    private mutating func writeFrame(_ node: Int) {
        guard let page = PlayerPage.address(of: node, in: tree) else { return }
        let title = tree.string(.title, of: node) ?? PlayerPage.name(of: page)
        var inlines = InlineWriter()
        inlines.open(.link(PageDestination.written(page)))
        inlines.add(text: Array(title.utf8)[...])
        inlines.close()
        finish(&inlines)
    }
}
