/// A name with an address: an author, a tag, an item of a menu.
package struct ThemeLink: TemplateData {
    package var name: String
    /// Relative to the page that shows it.
    package var url: String
    /// What stands between this name and the next one: a comma, "and", or nothing behind the last.
    package var separator: String
    /// How many articles stand behind the link, as text; empty where that is not shown.
    package var count: String
    /// Whether the link leads to the page that shows it.
    package var isCurrent: Bool

    package init(
        name: String, url: String, separator: String = "", count: String = "", isCurrent: Bool = false
    ) {
        self.name = name
        self.url = url
        self.separator = separator
        self.count = count
        self.isCurrent = isCurrent
    }

    package static let fields: [TemplateField<ThemeLink>] = [
        .text("name") { $0.name }, .text("label") { $0.name }, .text("url") { $0.url },
        .text("separator") { $0.separator }, .text("count") { $0.count }, .flag("isCurrent") { $0.isCurrent },
    ]
}
