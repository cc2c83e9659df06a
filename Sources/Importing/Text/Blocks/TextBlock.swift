/// A piece of the article: a paragraph, a heading, an item of a list.
struct TextBlock: Sendable {
    enum Kind: Sendable, Hashable {
        case heading(level: Int)
        case paragraph
        case bullet
        case numbered(Int)
        case quotation
        /// Lines that stay apart.
        case verse
        /// Lines that stay as they are, spaces included.
        case preformatted
        case sectionBreak
    }

    var kind: Kind
    /// The text, with line feeds only where lines stay apart.
    var text: [UInt8]
    /// Line of the source on which it begins, counted from 1.
    var line: Int
    var gap: TextLine.Gap
    /// Lines of the source that it takes.
    var lineCount = 1
    /// Column behind the last line.
    var end = 0
    /// Length in Unicode scalars.
    var width = 0
    /// Words that lost a hyphen at the end of a line.
    var rejoined: [RejoinedWord] = []

    /// Whether a page break can stand within it.
    var isProse: Bool {
        switch kind {
        case .paragraph, .bullet, .numbered, .quotation: true
        case .heading, .verse, .preformatted, .sectionBreak: false
        }
    }
}
