/// A run of text that no block element interrupts.
struct TextBlockSpan: Sendable {
    /// The block element it stands in.
    var owner: Int32
    /// Its first run of text, and the node behind its last one.
    var first: Int32
    var end: Int32
    /// Bytes without white space.
    var size: Int32 = 0
    /// How many of these stand in links.
    var linked: Int32 = 0
    /// Commas and ends of sentences, in any script.
    var marks: Int32 = 0
    /// Whether it stands in a heading.
    var isHeading = false
    /// Whether it stands directly in a cell of a table.
    var isCell = false
    /// Whether it stands directly in an item of a list, or is a caption.
    var isItem = false
}
