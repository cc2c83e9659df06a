/// Data of `directory.html`: all authors, tags or series by letter, or all issues by volume.
package struct DirectoryPage: FramedData {
    package var frame: PageFrame
    package var count: String
    package var letters: [NameGroupData]

    package init(frame: PageFrame, count: String, letters: [NameGroupData]) {
        self.frame = frame
        self.count = count
        self.letters = letters
    }

    /// Whether it stands under headings longer than a letter or a number, such as the name of a paper.
    private var hasTitles: Bool { letters.contains { $0.label.count > 4 } }

    package static let fields: [TemplateField<DirectoryPage>] =
        frameFields + [
            .text("count") { $0.count }, .list("letters", NameGroupData.self) { $0.letters },
            .flag("isEmpty") { $0.letters.isEmpty }, .flag("hasContents") { $0.letters.count > 2 },
            .flag("hasTitles") { $0.hasTitles },
        ]
}
