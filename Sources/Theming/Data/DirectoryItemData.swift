/// One name in the list of all authors, tags, series or issues.
package struct DirectoryItemData: TemplateData {
    package var name: String
    /// Relative to the page that shows it.
    package var url: String
    /// How many articles stand behind the link.
    package var count: String
    /// The tag for the wider subject.
    package var broader: ThemeLink?

    package init(name: String, url: String, count: String, broader: ThemeLink? = nil) {
        self.name = name
        self.url = url
        self.count = count
        self.broader = broader
    }

    package static let fields: [TemplateField<DirectoryItemData>] = [
        .text("name") { $0.name }, .text("label") { $0.name }, .text("url") { $0.url },
        .text("count") { $0.count }, .optionalRecord("broader", ThemeLink.self) { $0.broader },
    ]
}
