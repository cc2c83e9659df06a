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

    package static let fields: [TemplateField<DirectoryPage>] =
        frameFields + [
            .text("count") { $0.count }, .list("letters", NameGroupData.self) { $0.letters },
            .flag("isEmpty") { $0.letters.isEmpty }, .flag("hasContents") { $0.letters.count > 2 },
        ]
}
