import Articles
import Settings
import Testing

@Suite struct RuleSettingsTests {
    private func read(_ text: String) -> (settings: SiteSettings, problems: [String]) {
        let (settings, diagnostics) = SiteSettings.read(bytes: Array(text.utf8), file: "broadsheet.yaml")
        return (settings, diagnostics.map(\.description))
    }

    @Test func readsFoldersThatAreSeries() {
        let (settings, problems) = read(
            "series:\n  - folder: seeds/letters/\n    title: Letters\n  - {folder: a/b, title: B, description: x}\n"
        )
        #expect(problems == [])
        #expect(
            settings.series == [
                SeriesFolder(folder: "seeds/letters/", title: "Letters"),
                SeriesFolder(folder: "seeds/a/b/", title: "B", summary: "x"),
            ])
    }

    @Test(arguments: [
        "[letters]", "[{folder: x}]", "[{folder: ../x, title: y}]", "[{folder: x, title: y, z: 1}]",
    ])
    func saysWhatASeriesNeeds(value: String) {
        #expect(
            read("series: \(value)\n").problems == [
                """
                broadsheet.yaml:1: error: “series” must be a list of entries, each with a folder, a title and perhaps a \
                description, not this list
                """
            ])
    }

    @Test(arguments: [("true", DataExport.metadata), ("false", .none), ("full", .full), ("Full", .full)])
    func readsWhatDataToWrite(text: String, data: DataExport) {
        #expect(read("data: \(text)\n").settings.data == data)
    }
}
