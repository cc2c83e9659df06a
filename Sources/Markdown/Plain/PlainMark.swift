/// Where emphasis or a link begins or ends in the text of a plain paragraph, or a line of its source.
struct PlainMark {
    enum Kind {
        /// A soft break: a space in the text.
        case lineBreak
        case emphasis, strong, link
        case endOfEmphasis, endOfStrong, endOfLink
    }

    var kind: Kind
    /// Where it stands in the bytes of `PlainText`.
    var offset: Int
    /// Where it stands in the source, which orders marks at the same place of the text.
    var position: Int
    /// The destination of a link in the source; empty for other marks.
    var destination = 0..<0
}
