/// An attribute of an element that matters to the reading of a page.
struct PageAttribute: Sendable {
    /// The names that matter; attributes of other names are passed over.
    enum Name: String, CaseIterable, Sendable {
        case alt, charset, cite, `class`, colspan, content, datetime, dir, height, hidden, href, id, itemprop
        case itemtype, label, lang, name, property, pubdate, rel, reversed, role, rowspan, src, srcset, start
        case style, title, type, value, width, open, author
        case httpEquiv = "http-equiv"
        case ariaHidden = "aria-hidden"
        case ariaControls = "aria-controls"
        case ariaLabel = "aria-label"
        case ariaLevel = "aria-level"
        case xmlLang = "xml:lang"
        case dataSource = "data-src"
        case dataSourceSet = "data-srcset"
        case dataOriginal = "data-original"
        case dataLazySource = "data-lazy-src"
        case dataURL = "data-url"

        private static let named = NameTable(allCases.map { (NameKey.key($0.rawValue), $0) })

        init?(key: UInt64) {
            guard let name = Self.named[key] else { return nil }
            self = name
        }
    }

    var name: Name
    /// Where the value lies in the text of the tree, character references decoded.
    var start: Int32
    var count: Int32
}
