/// A line of the source that is not blank.
struct TextLine: Sendable {
    /// What stands between a line and the one before it, from the weakest to the strongest.
    enum Gap: UInt8, Sendable, Comparable {
        case line
        case blank
        /// A form feed, or something that is printed on every page.
        case page

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    /// Counted from 1, as the person sees it.
    var number: Int
    /// The text without white space at either end.
    var bytes: ArraySlice<UInt8>
    /// Columns before the text.
    var indent: Int
    /// Length of the text in Unicode scalars.
    var width: Int
    var gap: Gap
    /// Whether two spaces end the line: a Markdown line break.
    var breaksHard: Bool

    /// Column behind the last character.
    var end: Int { indent + width }
}
