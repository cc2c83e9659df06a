/// A piece of HTML that stands in the Markdown.
package struct RawHTML: Sendable, Hashable {
    /// As the author wrote it: one tag or comment, or a block of lines.
    package var bytes: [UInt8]
    /// A block of its own; otherwise a tag inside a line.
    package var isBlock: Bool
    /// Line in the text handed in, from 1.
    package var line: Int
}

/// What becomes of a piece of raw HTML.
package enum RawHTMLReplacement: Sendable, Hashable {
    /// It is written as it is.
    case keep
    /// These bytes are written in its place.
    case bytes([UInt8])
    /// It is taken out of the document.
    case remove
}
