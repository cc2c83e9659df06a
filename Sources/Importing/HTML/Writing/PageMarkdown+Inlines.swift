extension PageMarkdown {
    /// Writes an inline and all below it.
    func write(inline node: Int, to inlines: inout InlineWriter) {
        guard outline.drops[node] == .none else { return }
        // A link around the block stands around each of its lines.
        if let blockLink, inlines.marks.isEmpty {
            inlines.open(.link(blockLink))
            writeMarked(node, to: &inlines)
            inlines.close()
        } else {
            writeMarked(node, to: &inlines)
        }
    }

    private func writeMarked(_ node: Int, to inlines: inout InlineWriter) {
        switch tree.nodes[node].tag {
        case .text: inlines.add(text: tree.bytes(node))
        case .br: inlines.addBreak()
        case .b, .strong: write(childrenOf: node, as: .strong, to: &inlines)
        case .i, .em, .dfn, .var: write(childrenOf: node, as: .emphasis, to: &inlines)
        case .s, .strike, .del: write(childrenOf: node, as: .strikethrough, to: &inlines)
        case .a: writeLink(node, to: &inlines)
        case .code, .kbd, .samp, .tt: writeCodeSpan(node, to: &inlines)
        case .img: writePicture(node, to: &inlines)
        case .span, .font: writeSpan(node, to: &inlines)
        case .sup: writeShifted(node, RaisedText.raised, to: &inlines)
        case .sub: writeShifted(node, RaisedText.lowered, to: &inlines)
        case .q:
            inlines.add(text: Array("“".utf8)[...])
            write(childrenOf: node, to: &inlines)
            inlines.add(text: Array("”".utf8)[...])
        case .rt where tree.children(tree.parent(node)).allSatisfy { tree.nodes[$0].tag != .rp }:
            inlines.add(text: Array("（".utf8)[...])
            write(childrenOf: node, to: &inlines)
            inlines.add(text: Array("）".utf8)[...])
        default: write(childrenOf: node, to: &inlines)
        }
    }

    private func write(childrenOf node: Int, to inlines: inout InlineWriter) {
        var child = node + 1
        while child < tree.end(node) {
            if outline.drops[child] == .none { writeMarked(child, to: &inlines) }
            child = tree.end(child)
        }
    }

    private func write(childrenOf node: Int, as kind: InlineMark.Kind, to inlines: inout InlineWriter) {
        inlines.open(kind)
        write(childrenOf: node, to: &inlines)
        inlines.close()
    }

    /// Numbers become raised or lowered characters; other text stays as it is.
    private func writeShifted(_ node: Int, _ shift: ([UInt8]) -> [UInt8]?, to inlines: inout InlineWriter) {
        if tree.range(node).count == 2, let text = shift(outline.text(of: node)) {
            inlines.add(text: text[...])
        } else {
            write(childrenOf: node, to: &inlines)
        }
    }

    /// Word processors make bold and italics by style.
    private func writeSpan(_ node: Int, to inlines: inout InlineWriter) {
        guard let style = tree.value(.style, of: node), PageText.contains(style, "font") else {
            return write(childrenOf: node, to: &inlines)
        }
        let rules = style.filter { $0 > 0x20 }.map(HTMLByte.lowered)
        let bold: [StaticString] = [
            "font-weight:bold", "font-weight:600", "font-weight:700", "font-weight:800",
        ]
        let isBold = bold.contains { PageText.contains(rules, $0) }
        let isItalic = PageText.contains(rules, "font-style:italic")
        if isBold { inlines.open(.strong) }
        if isItalic { inlines.open(.emphasis) }
        write(childrenOf: node, to: &inlines)
        if isItalic { inlines.close() }
        if isBold { inlines.close() }
    }

    private func writeLink(_ node: Int, to inlines: inout InlineWriter) {
        if let number = footnotes.references[node] {
            return inlines.add(markdown: Array("[^\(number)]".utf8))
        }
        if footnotes.returns.contains(node) { return }
        guard let address = linkAddress(of: node) else { return write(childrenOf: node, to: &inlines) }
        write(childrenOf: node, as: .link(address), to: &inlines)
    }

    /// Where a link leads, ready for Markdown; nil for links within the page and for script.
    func linkAddress(of node: Int) -> [UInt8]? {
        guard let value = tree.value(.href, of: node) else { return nil }
        let href = Array(PageText.trimmed(value))
        guard !href.isEmpty, href.first != UInt8(ascii: "#"),
            let safe = SafeAddress.checked(href, for: .link)
        else { return nil }
        return PageDestination.written(address?.resolve(safe) ?? safe)
    }

    private func writeCodeSpan(_ node: Int, to inlines: inout InlineWriter) {
        var text = outline.text(of: node)
        for index in text.indices where text[index] == 0x0A { text[index] = 0x20 }
        guard !text.isEmpty else { return }
        if inlines.isInCell { text = text.flatMap { $0 == UInt8(ascii: "|") ? [0x5C, $0] : [$0] } }
        let fence = [UInt8](
            repeating: UInt8(ascii: "`"), count: Self.longestRun(of: UInt8(ascii: "`"), in: text) + 1)
        let touches = text.first == UInt8(ascii: "`") || text.last == UInt8(ascii: "`")
        let padding: [UInt8] = touches ? [0x20] : []
        inlines.add(markdown: fence + padding + text + padding + fence)
    }

    static func longestRun(of byte: UInt8, in text: [UInt8]) -> Int {
        var longest = 0
        var run = 0
        for other in text {
            run = other == byte ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    private func writePicture(_ node: Int, to inlines: inout InlineWriter) {
        switch pictures.picture(node) {
        case .sign(let text): inlines.add(text: text[...])
        case .picture(let picture): inlines.add(markdown: picture.markdown(caption: nil))
        case nil: break
        }
    }
}
