/// What parsing yields; whoever receives it owns the tree.
struct ParsedDocument {
    var root: Node
    var originalLines: [Int32]?
    var tables: [Table] = []
    var footnotes: [Footnote] = []
    var footnoteReferences: [FootnoteReference] = []
}
