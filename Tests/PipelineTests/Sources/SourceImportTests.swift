import Articles
import Files
import Importing
import Publishing
import Settings
import TestSupport
import Testing

@testable import Pipeline

@Suite struct SourceImportTests {
    @Test func readsASourceAgainThatTheMachineFailedToRead() async throws {
        let folder = try TemporaryFolder()
        let stamp = FileStamp(size: 5, modified: 1, changed: 1, inode: 1, device: 1, kind: .file)
        let importing = SourceImport(
            importer: ArticleImporter(settings: ImportSettings(SiteSettings())),
            folder: try SiteFolder(BuildOptions(site: folder.path)), profile: SourceProfile(), imports: nil,
            canReuse: true, start: WallClock.now)
        let result = await importing.run(SourceFile(path: "seeds/gone.md", stamp: stamp), knownAt: nil)
        guard case .changed(let entry, let articles, _) = result else {
            Issue.record("nothing was imported before")
            return
        }
        #expect(articles.isEmpty && entry.isFresh)
        #expect(entry.diagnostics.map(\.summary) == ["The file cannot be read: No such file or directory"])
    }

    @Test func remembersASourceThatIsBroken() async throws {
        let folder = try TemporaryFolder()
        try folder.write("seeds/a.md", "---\ntitle: \"A\n---\nText.\n")
        let stamp = FileStamp(size: 5, modified: 1, changed: 1, inode: 1, device: 1, kind: .file)
        let importing = SourceImport(
            importer: ArticleImporter(settings: ImportSettings(SiteSettings())),
            folder: try SiteFolder(BuildOptions(site: folder.path)), profile: SourceProfile(), imports: nil,
            canReuse: true, start: WallClock.now)
        let result = await importing.run(SourceFile(path: "seeds/a.md", stamp: stamp), knownAt: nil)
        guard case .changed(let entry, let articles, _) = result else {
            Issue.record("nothing was imported before")
            return
        }
        #expect(articles.isEmpty && !entry.isFresh)
    }
}
