/// A piece of a template: a tag, or text that ends with its line at the latest.
struct TemplateToken: Sendable {
    enum Content: Sendable {
        case text
        case tag(TemplateTag)
    }

    var content: Content
    /// The bytes of the file that the piece covers.
    var range: Range<Int>
    /// For an opening tag the place of its closing one, and the other way round.
    var partner: Int?
    /// Whether the tag's line holds nothing that is written, and disappears with it.
    var standsAlone = false
    /// The white space before the first tag of a line that disappears.
    var indentation: Range<Int>

    init(_ content: Content, _ range: Range<Int>) {
        self.content = content
        self.range = range
        indentation = range.lowerBound..<range.lowerBound
    }

    var tag: TemplateTag? {
        guard case .tag(let tag) = content else { return nil }
        return tag
    }
}
