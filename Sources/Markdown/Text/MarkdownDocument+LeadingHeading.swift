import CCmark

extension MarkdownDocument {
    /// Takes the heading of level 1 out of the document when its first block is one.
    package mutating func takeLeadingHeading() -> LeadingHeading? {
        let heading = tree.root.firstChild
        guard heading.kind == CMARK_NODE_HEADING, cmark_node_get_heading_level(heading.pointer) == 1 else {
            return nil
        }
        let text = String(decoding: InlineText.bytes(of: heading), as: UTF8.self)
        let first = originalLine(heading.startLine)
        // cmark lets an underlined heading end on the line after it.
        let breaks = heading.endLine > heading.startLine ? LineTracker.lines(in: heading) + 1 : 0
        let last = max(originalLine(heading.startLine + breaks), first)
        heading.unlink()
        heading.free()
        return LeadingHeading(text: text, lines: first...last)
    }
}
