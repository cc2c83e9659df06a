/// An element or a run of text in a page.
struct PageNode: Sendable {
    var tag: PageTag
    /// How many of the attributes are its own, beginning at `start`.
    var attributeCount: UInt8 = 0
    var parent: Int32
    /// The first node behind it and all below it.
    var end: Int32
    /// Text: where it lies in the text of the tree. Elements: their first attribute.
    var start: Int32
    /// Text: how many bytes it has.
    var count: Int32 = 0
}
