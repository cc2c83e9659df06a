/// One year of the archive.
package struct ArchiveYearData: TemplateData {
    package var label: String
    package var url: String
    package var count: String
    package var months: [ArchiveMonthData]

    package init(label: String, url: String, count: String, months: [ArchiveMonthData]) {
        self.label = label
        self.url = url
        self.count = count
        self.months = months
    }

    package static let fields: [TemplateField<ArchiveYearData>] = [
        .text("label") { $0.label }, .text("url") { $0.url }, .text("count") { $0.count },
        .list("months", ArchiveMonthData.self) { $0.months },
    ]
}
