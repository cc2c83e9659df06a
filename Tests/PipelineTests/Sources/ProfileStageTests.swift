import Articles
import Importing
import Settings
import TestSupport
import Testing

@testable import Pipeline

/// The first pass over plain text finds what repeats over the collection.
@Suite struct ProfileStageTests {
    private func text(_ number: Int) -> String {
        """
        The Valley Review, issue \(number)

        What number \(number * 7) did

        The text of number \(number) is a paragraph that goes on for some time.

        It ends with \(String(repeating: "x", count: number + 1)).
        """
    }

    private func profile(of folder: TemporaryFolder, jobs: Int = 2) async throws -> SourceProfile {
        let options = BuildOptions(site: folder.path, jobs: jobs)
        let files = SourceFinder(site: folder.path, folder: "seeds").files
        return try await ProfileStage(
            importer: ArticleImporter(settings: ImportSettings(SiteSettings())),
            folder: try SiteFolder(options),
            parallel: Parallel(jobs: jobs)
        ).run(files, known: nil)
    }

    @Test func knowsTheLineThatTextsShare() async throws {
        let folder = try TemporaryFolder()
        for number in 1...4 { try folder.write("seeds/\(number).txt", text(number)) }
        try folder.write("seeds/page.md", text(5))
        let found = try await profile(of: folder)
        #expect(found.profile.furniture(in: Array(text(9).utf8), path: "seeds/9.txt") == [1])
        #expect(found.edges.keys.sorted() == (1...4).map { "seeds/\($0).txt" })
        #expect(try await profile(of: folder, jobs: 1).profile == found.profile)
    }

    @Test func aTextWithoutTheLineHasAnotherVerdict() async throws {
        let folder = try TemporaryFolder()
        for number in 1...4 { try folder.write("seeds/\(number).txt", text(number)) }
        try folder.write("seeds/other.txt", "Some other text.\n\nIt shares no line with them.\n")
        let found = try await profile(of: folder)
        #expect(found.verdict(on: "seeds/1.txt") != found.verdict(on: "seeds/other.txt"))
        #expect(found.verdict(on: "seeds/none.txt") == Fingerprint(low: 0, high: 0))
    }

    @Test func withoutTextsThereIsNoProfile() async throws {
        let folder = try TemporaryFolder()
        try folder.write("seeds/a.md", "Text.\n")
        #expect(try await profile(of: folder).profile.isEmpty)
    }

    @Test func whatCannotBeReadIsLeftToTheImport() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "seeds/broken.txt", [0, 1, 2, 0xFF, 0xFE, 0, 0, 3] + [UInt8](repeating: 0, count: 100))
        for number in 1...3 { try folder.write("seeds/\(number).txt", text(number)) }
        #expect(try await !profile(of: folder).profile.isEmpty)
    }
}
