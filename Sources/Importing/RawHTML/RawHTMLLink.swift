/// An address in raw HTML that is safe to stand in a page, as the caller of the cleaner gets to see it.
package struct RawHTMLLink: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// Where a link leads: `href`.
        case link
        /// What is shown or played in place: `src`, `poster`.
        case source
    }

    package var kind: Kind
    /// The address, character references decoded, without white space around it.
    package var value: String
    /// Line in the text that the piece of HTML comes from, counted like the line handed to the cleaner.
    package var line: Int

    package init(kind: Kind, value: String, line: Int) {
        self.kind = kind
        self.value = value
        self.line = line
    }
}
