extension RawHTMLCleaner {
    /// Writes a link in the place of an embedded page or film.
    mutating func writeEmbedded(_ tag: HTMLTag) {
        let source = tag.attributes.first { $0.name == "src" }.map { CharacterReference.decoded($0.value) }
        guard let source, let page = EmbeddedPage(source: source) else {
            return notes.add("<\(tag.name)> without a usable address left out", line: currentLine)
        }
        notes.add("<\(tag.name)> made a link", line: currentLine)
        let title = tag.attributes.first { $0.name == "title" }.map { CharacterReference.decoded($0.value) }
        let label = title.map { Array($0.trimmingSpaces()) }.flatMap { $0.isEmpty ? nil : $0 } ?? page.address
        // A link in a link would end the outer one.
        if open.contains("a") { return HTMLEscape.appendValue(label, to: &output) }
        let isParagraph = !isInline && open.allowParagraph
        output += (isParagraph ? "<p><a href=\"" : "<a href=\"").utf8
        HTMLEscape.appendValue(Self.encoded(page.address), to: &output)
        output += "\">".utf8
        HTMLEscape.appendValue(label, to: &output)
        output += (isParagraph ? "</a></p>" : "</a>").utf8
    }
}
