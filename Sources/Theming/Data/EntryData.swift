/// One article in a list.
package struct EntryData: TemplateData {
    package var title: String
    package var url: String
    /// The date to show; nil for an undated article.
    package var date: String?
    /// The date for machines.
    package var dateISO: String?
    package var authors: [ThemeLink]
    package var excerpt: String
    package var language: String
    package var direction: String
    package var isDraft: Bool

    package init(
        title: String, url: String, date: String?, dateISO: String?, authors: [ThemeLink], excerpt: String,
        language: String, direction: String, isDraft: Bool
    ) {
        self.title = title
        self.url = url
        self.date = date
        self.dateISO = dateISO
        self.authors = authors
        self.excerpt = excerpt
        self.language = language
        self.direction = direction
        self.isDraft = isDraft
    }

    package static let fields: [TemplateField<EntryData>] = [
        .text("title") { $0.title }, .text("url") { $0.url }, .optionalText("date") { $0.date },
        .optionalText("dateISO") { $0.dateISO }, .list("authors", ThemeLink.self) { $0.authors },
        .flag("hasAuthors") { !$0.authors.isEmpty }, .text("excerpt") { $0.excerpt },
        .text("language") { $0.language }, .text("direction") { $0.direction },
        .flag("isDraft") { $0.isDraft },
    ]
}
