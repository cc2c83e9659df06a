/// A Markdown text, parsed: cmark's tree, with tables, footnotes, strikethrough, tasks and bare addresses
/// read out of it.
///
/// The tree is owned and freed with the value. Raw HTML is left out of the HTML until ``replaceRawHTML(_:)``
/// has let it in, and destinations that would run script are written empty.
package struct MarkdownDocument: ~Copyable {
    let tree: SyntaxTree
    let options: MarkdownOptions
    /// For each line that cmark saw, the line of the text handed in, from 1; nil where they are the same.
    let originalLines: [Int32]?
    let tables: [Table]
    let footnotes: [Footnote]
    let footnoteReferences: [FootnoteReference]
    /// The paragraphs that the tree has only stand-ins for.
    let plain: PlainText
    /// What callers put in place of raw HTML.
    var htmlReplacements: [[UInt8]] = []

    /// Parses UTF-8. Any bytes are read: broken ones and NUL become U+FFFD.
    package init(parsing text: [UInt8], options: MarkdownOptions = MarkdownOptions()) {
        self.init(DocumentParser(options: options).parse(text), options: options)
    }

    init(_ parsed: ParsedDocument, options: MarkdownOptions) {
        tree = SyntaxTree(owning: parsed.root)
        self.options = options
        originalLines = parsed.originalLines
        tables = parsed.tables
        footnotes = parsed.footnotes
        footnoteReferences = parsed.footnoteReferences
        plain = parsed.plain
    }

    /// The line of the text handed in for a line that cmark saw.
    func originalLine(_ line: Int) -> Int {
        guard let originalLines, line > 0, !originalLines.isEmpty else { return max(line, 1) }
        return Int(originalLines[min(line, originalLines.count) - 1])
    }
}
