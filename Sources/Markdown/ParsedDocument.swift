/// What parsing yields; whoever receives it owns the tree.
struct ParsedDocument {
    var root: Node
    var originalLines: [Int32]?
    var tables: [Table] = []
    var footnotes: [Footnote] = []
    /// The paragraphs that stand-ins in the tree stand for.
    var plain = PlainText(source: [])
    var footnoteReferences: [FootnoteReference] = []
}
