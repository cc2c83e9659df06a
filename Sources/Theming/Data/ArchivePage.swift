/// Data of `archive.html`: all years with their months.
package struct ArchivePage: FramedData {
    package var frame: PageFrame
    package var count: String
    package var years: [ArchiveYearData] = []
    package var undatedURL: String?
    package var undatedCount: String?

    package init(frame: PageFrame, count: String) {
        self.frame = frame
        self.count = count
    }

    package static let fields: [TemplateField<ArchivePage>] =
        frameFields + [
            .text("count") { $0.count },
            .list("years", ArchiveYearData.self) { $0.years }, .flag("isEmpty") { $0.years.isEmpty },
            .optionalText("undatedURL") { $0.undatedURL },
            .optionalText("undatedCount") { $0.undatedCount },
        ]
}
