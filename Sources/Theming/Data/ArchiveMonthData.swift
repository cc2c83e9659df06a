/// One month of the archive; without an address where it has no articles.
package struct ArchiveMonthData: TemplateData {
    package var label: String
    package var shortLabel: String
    package var url: String?
    package var count: String

    package init(label: String, shortLabel: String, url: String?, count: String) {
        self.label = label
        self.shortLabel = shortLabel
        self.url = url
        self.count = count
    }

    package static let fields: [TemplateField<ArchiveMonthData>] = [
        .text("label") { $0.label }, .text("shortLabel") { $0.shortLabel }, .optionalText("url") { $0.url },
        .text("count") { $0.count },
    ]
}
