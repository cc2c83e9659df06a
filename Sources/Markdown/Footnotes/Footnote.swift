/// A footnote of a document.
struct Footnote {
    let label: FootnoteLabel
    /// Line of the definition in the text handed in, counted from 1.
    let line: Int
    /// The block that holds the definition, once it is found in the tree.
    var node = Node(nil)
    /// From 1, in order of first reference; 0 as long as nothing refers to it.
    var number = 0
    /// How many references to it there are.
    var references = 0
}

/// A reference to a footnote.
struct FootnoteReference {
    /// Index into the document's footnotes.
    let footnote: Int
    /// From 1: which of the references to that footnote this is.
    let ordinal: Int
}
