/// What stands before or after an article, a month or a year.
package struct NeighbourData: TemplateData {
    package var title: String
    package var url: String
    package var date: String?

    package init(title: String, url: String, date: String? = nil) {
        self.title = title
        self.url = url
        self.date = date
    }

    package static let fields: [TemplateField<NeighbourData>] = [
        .text("title") { $0.title }, .text("url") { $0.url }, .optionalText("date") { $0.date },
    ]
}
