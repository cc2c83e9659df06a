import Articles
import Files
import Importing
import Publishing
import Settings
import TestSupport
import Testing

@testable import Pipeline

@Suite struct SourceImportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// What becomes of a source that nobody imported before and that was not changed for long.
    private func entry(of path: String, correction: String? = nil) async throws -> ImportEntry? {
        let stamp = FileStamp(size: 5, modified: 1, changed: 1, inode: 1, device: 1, kind: .file)
        let importing = SourceImport(
            importer: ArticleImporter(settings: ImportSettings(SiteSettings())),
            folder: try SiteFolder(BuildOptions(site: folder.path)), profile: SourceProfile(), imports: nil,
            canReuse: true, start: WallClock.now)
        var file = SourceFile(path: path, stamp: stamp)
        file.correction = correction.map { SourceFile.Correction(path: $0, stamp: stamp) }
        guard case .changed(let entry, _, _) = await importing.run(file, knownAt: nil) else { return nil }
        return entry
    }

    @Test func readsASourceAgainThatTheMachineFailedToRead() async throws {
        let entry = try #require(await entry(of: "seeds/gone.md"))
        #expect(entry.isFresh)
        #expect(entry.diagnostics.map(\.summary) == ["The file cannot be read: No such file or directory"])
    }

    @Test func readsASourceAgainWhoseCorrectionsTheMachineFailedToRead() async throws {
        try folder.write("seeds/a.md", "Text.\n")
        let entry = try #require(await entry(of: "seeds/a.md", correction: "seeds/a.yaml"))
        #expect(entry.isFresh)
        #expect(entry.diagnostics.map(\.file) == ["seeds/a.yaml"])
    }

    @Test func remembersASourceThatIsBroken() async throws {
        try folder.write("seeds/a.md", "---\ntitle: \"A\n---\nText.\n")
        let entry = try #require(await entry(of: "seeds/a.md"))
        #expect(!entry.isFresh && !entry.diagnostics.isEmpty)
    }
}
