extension HTMLWriter {
    /// Writes a plain paragraph.
    mutating func write(
        _ paragraph: PlainText.Paragraph, of document: borrowing MarkdownDocument,
        rewriting: (MarkdownLink) -> LinkRewrite
    ) {
        let plain = document.plain
        startLine()
        output.append("<p>")
        plain.bytes.withUnsafeBufferPointer { text in
            var offset = paragraph.text.lowerBound
            var line = lines.line()
            for mark in plain.marks[paragraph.marks] {
                HTMLEscape.append(text.part(offset..<mark.offset), to: &output)
                offset = mark.offset
                switch mark.kind {
                case .lineBreak:
                    output.append(.newline)
                    offset += 1
                    line += 1
                case .emphasis: output.append("<em>")
                case .endOfEmphasis: output.append("</em>")
                case .strong: output.append("<strong>")
                case .endOfStrong: output.append("</strong>")
                case .link: openLink(mark, line: line, in: document, rewriting)
                case .endOfLink: closeLink()
                }
            }
            HTMLEscape.append(text.part(offset..<paragraph.text.upperBound), to: &output)
        }
        output.append("</p>\n")
    }

    private mutating func openLink(
        _ mark: PlainMark, line: Int, in document: borrowing MarkdownDocument,
        _ rewriting: (MarkdownLink) -> LinkRewrite
    ) {
        let link = document.link(mark, line: line, index: linkCount)
        linkCount += 1
        let rewrite = rewriting(link)
        link.destination.withUnsafeBufferPointer { destination in
            openLink(
                destination, title: UnsafeBufferPointer(start: nil, count: 0), rewrite,
                isUnsafe: link.isUnsafe)
        }
    }
}
