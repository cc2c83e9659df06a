/// A link or picture in an article that may lead to another part of the site.
///
/// The stored body holds a placeholder in its place, which a page fills with an address of its own: NUL, the link's number in
/// the record in decimal digits, NUL. No other NUL can stand in a body, since cmark replaces them.
package struct ArticleLink: Sendable, Hashable {
    package enum Kind: UInt8, Sendable, Hashable {
        case link
        case picture
        /// A picture, sound or film in raw HTML, which says its size itself.
        case embed
    }

    package var kind: Kind
    /// The destination as the source wrote it, percent escapes and fragment included.
    package var destination: String
    /// Line of the source, counted from 1; nil where it is not known.
    package var line: Int?

    package init(kind: Kind, destination: String, line: Int?) {
        self.kind = kind
        self.destination = destination
        self.line = line
    }

    /// The bytes that stand for a link in a stored body.
    package static func placeholder(_ number: Int) -> [UInt8] {
        [0] + Array(String(number).utf8) + [0]
    }
}
