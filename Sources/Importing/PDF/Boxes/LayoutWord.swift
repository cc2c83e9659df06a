/// A word of a line, with its place.
struct LayoutWord: Sendable {
    var box: Rectangle
    /// Its bytes in the line's text.
    var range: Range<Int>
}
