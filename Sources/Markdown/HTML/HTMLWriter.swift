import CCmark

/// Writes the HTML of a tree in one walk.
struct HTMLWriter {
    var output: [UInt8]
    let options: MarkdownOptions
    let tables: [Table]
    let footnotes: [Footnote]
    let references: [FootnoteReference]
    let replacements: [[UInt8]]
    /// Where this document starts in the output.
    let start: Int
    var anchors = HeadingAnchors()
    var lines = LineTracker()
    var linkCount = 0
    /// For each open link, whether its tags are written.
    var openLinks: [Bool] = []
    var cursor = TableCursor()
    /// How many empty cells all tables may still be filled up with.
    var fillBudget = Table.fillLimit

    /// Takes the output over; `finish` hands it back.
    init(_ document: borrowing MarkdownDocument, output: inout [UInt8]) {
        options = document.options
        tables = document.tables
        footnotes = document.footnotes
        references = document.footnoteReferences
        replacements = document.htmlReplacements
        start = output.count
        self.output = []
        swap(&self.output, &output)
    }

    mutating func finish(_ output: inout [UInt8]) { swap(&self.output, &output) }

    mutating func write(_ document: borrowing MarkdownDocument, rewriting: (MarkdownLink) -> LinkRewrite) {
        reserveFootnoteAnchors()
        var walk = TreeWalk(document.tree.root)
        while walk.step() {
            let node = walk.node
            let kind = node.kind
            if !walk.isEntering {
                leave(node, kind)
                continue
            }
            lines.enter(node, kind)
            switch kind {
            case CMARK_NODE_TEXT: HTMLEscape.append(node.literal, to: &output)
            case CMARK_NODE_SOFTBREAK: output.append(.newline)
            case CMARK_NODE_LINK:
                let link = nextLink(node, in: document)
                openLink(node.url, title: node.title, rewriting(link), isUnsafe: link.isUnsafe)
            case CMARK_NODE_IMAGE:
                let link = nextLink(node, in: document)
                writeImage(node, rewriting(link), isUnsafe: link.isUnsafe, withTitle: true)
                lines.passOver(node)
                walk.skipChildren()
            case CMARK_NODE_PARAGRAPH where isFigure(node):
                let link = nextLink(node.firstChild, in: document)
                writeFigure(node.firstChild, rewriting(link), isUnsafe: link.isUnsafe)
                walk.skipChildren()
            case CMARK_NODE_PARAGRAPH:
                guard let paragraph = document.plain.paragraph(for: node) else {
                    openParagraph(node)
                    break
                }
                write(paragraph, of: document, rewriting: rewriting)
                walk.skipChildren()
            default: enter(node, kind)
            }
            lines.leave(node, kind)
        }
    }

    private mutating func nextLink(_ node: Node, in document: borrowing MarkdownDocument) -> MarkdownLink {
        defer { linkCount += 1 }
        return document.link(node, line: lines.line(), index: linkCount)
    }

    /// Starts a line unless one has just been started.
    @inline(__always)
    mutating func startLine() {
        if output.count > start, output[output.count - 1] != .newline { output.append(.newline) }
    }

    private mutating func reserveFootnoteAnchors() {
        guard options.headingAnchors else { return }
        for footnote in footnotes where footnote.number > 0 {
            anchors.reserve(Array("fn\(footnote.number)".utf8))
            for ordinal in 1...max(footnote.references, 1) {
                anchors.reserve(Array("fnref".utf8) + Self.referenceName(footnote.number, ordinal))
            }
        }
    }

    /// `2`, or `2-3` for the third reference to the second footnote.
    static func referenceName(_ number: Int, _ ordinal: Int) -> [UInt8] {
        Array((ordinal == 1 ? "\(number)" : "\(number)-\(ordinal)").utf8)
    }
}
