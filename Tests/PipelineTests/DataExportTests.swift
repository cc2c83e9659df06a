import Pipeline
import TestSupport
import Testing

/// `articles.jsonl` with all text.
@Suite struct DataExportTests {
    @Test func writesTheTextOfAllArticlesHoweverMuchItIs() async throws {
        let folder = try TemporaryFolder()
        try folder.write("broadsheet.yaml", "data: full\nsearch: false\n")
        // More than one piece of the file.
        let paragraph = String(repeating: "The water rose by the hour. ", count: 4_000)
        for number in 1...5 {
            try folder.write("seeds/\(number).md", "---\ndate: 190\(number)\n---\n\(number). \(paragraph)\n")
        }
        _ = await SiteBuild(BuildOptions(site: folder.path, jobs: 2)).run()
        let lines = try folder.read("Public/articles.jsonl").split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 6)
        #expect(lines.last == "")
        for (line, number) in zip(lines, (1...5).reversed()) {
            #expect(line.hasPrefix("{\"id\":"))
            #expect(line.contains("\"date\":\"190\(number)\""))
            #expect(line.contains("\"markdown\":\"\(number). \(paragraph)"))
            #expect(line.hasSuffix("}"))
        }

        // Nothing is written again where nothing changed, and all of it where one article did.
        _ = await SiteBuild(BuildOptions(site: folder.path, jobs: 2)).run()
        try folder.write("seeds/3.md", "---\ndate: 1903\n---\nShort.\n")
        let outcome = await SiteBuild(BuildOptions(site: folder.path, jobs: 2)).run()
        #expect(outcome.report?.pagesWritten ?? 0 > 0)
        let changed = try folder.read("Public/articles.jsonl").split(separator: "\n")
        #expect(changed.count == 5)
        #expect(changed[2].contains("\"markdown\":\"Short."))
        #expect(changed[4] == lines[4])
    }
}
