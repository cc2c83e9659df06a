import Articles

/// The text of an article as the structured data of its page has it, for pages that show less of it.
struct StructuredBody {
    let markdown: [UInt8]

    /// The text, where there is more than twice as much of it as was found in the page.
    init?(_ text: String?, insteadOf found: [UInt8]) {
        guard let text, text.utf8.count >= 500, text.utf8.count > found.count * 2 else { return nil }
        let bytes = Array(text.utf8)
        if PageText.contains(bytes, "</p>") || PageText.contains(bytes, "<br") {
            let tree = PageParser.parse(bytes)
            var outline = PageOutline(tree)
            HiddenParts.mark(&outline)
            markdown = PageMarkdown.markdown(of: 0, in: outline, address: nil)
        } else {
            markdown = Self.paragraphs(of: bytes)
        }
        guard markdown.count > found.count * 2 else { return nil }
    }

    private static func paragraphs(of text: [UInt8]) -> [UInt8] {
        var output = BlockOutput()
        for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            var inlines = InlineWriter()
            inlines.add(text: line)
            inlines.endParagraph()
            for paragraph in inlines.paragraphs { output.write(paragraph) }
        }
        return output.bytes.isEmpty ? [] : output.bytes + [0x0A]
    }

    func note(file: String) -> Diagnostic {
        Diagnostic(
            .note, file: file, "The text was taken from the page’s structured data, which holds more of it",
            rule: .mainContent)
    }
}
