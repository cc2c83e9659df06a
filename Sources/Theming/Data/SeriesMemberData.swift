/// One article in the list of a series or an issue.
package struct SeriesMemberData: TemplateData {
    /// "Part 3", or the pages that the article was printed on; empty where that is not known.
    package var position: String
    package var title: String
    package var url: String
    package var date: String?
    package var dateISO: String?
    package var authors: [ThemeLink]
    package var language: String
    package var isDraft: Bool

    package init(entry: EntryData, position: String) {
        self.position = position
        title = entry.title
        url = entry.url
        date = entry.date
        dateISO = entry.dateISO
        authors = entry.authors
        language = entry.language
        isDraft = entry.isDraft
    }

    package static let fields: [TemplateField<SeriesMemberData>] = [
        .text("position") { $0.position }, .text("title") { $0.title }, .text("url") { $0.url },
        .optionalText("date") { $0.date }, .optionalText("dateISO") { $0.dateISO },
        .list("authors", ThemeLink.self) { $0.authors }, .flag("hasAuthors") { !$0.authors.isEmpty },
        .text("language") { $0.language }, .flag("isDraft") { $0.isDraft },
    ]
}
