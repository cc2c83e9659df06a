/// An element that may stand in a cleaned article.
struct HTMLElement: Hashable {
    /// How an element stands among others.
    enum Layout: Hashable {
        case inline
        /// Ends a paragraph before it.
        case block
        /// Has no content and no end tag.
        case void
    }

    var name: String
    var layout: Layout

    /// Cells and the table around them: end tags of other elements do not reach beyond them.
    var isTableScope: Bool {
        switch name {
        case "table", "td", "th", "caption": true
        default: false
        }
    }

    /// A part of a table, which only stands inside one.
    var isTablePart: Bool {
        switch name {
        case "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th": true
        default: false
        }
    }

    var isHeading: Bool {
        let bytes = name.utf8
        guard bytes.count == 2, bytes.first == UInt8(ascii: "h"), let level = bytes.last else { return false }
        return level >= 0x31 && level <= 0x36
    }

    /// Whether a paragraph may stand in it.
    var holdsParagraphs: Bool {
        layout == .block && name != "p" && !isHeading && !Self.textOnly.contains(name)
    }

    private static let textOnly: Set<String> = [
        "pre", "summary", "dt", "table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl",
    ]
}
