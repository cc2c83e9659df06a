import Files
import Pipeline
import Publishing
import TestSupport
import Testing

/// Sources are known by their stamps, or by their content where that is asked for.
@Suite struct ChecksumTests {
    @Test func noticesWhatStampsDoNotShow() async throws {
        let folder = try TemporaryFolder()
        try folder.write("seeds/a.md", "Text 1.\n")
        var options = BuildOptions(site: folder.path, jobs: 1)
        _ = await SiteBuild(options).run()
        try folder.write("seeds/a.md", "Text 2.\n")
        try pretendThatStampsAreOld(in: folder)
        _ = await SiteBuild(options).run()
        #expect(try folder.read("Public/undated/a.md").contains("Text 1."))
        options.comparesContent = true
        _ = await SiteBuild(options).run()
        #expect(try folder.read("Public/undated/a.md").contains("Text 2."))
    }

    @Test func writesNothingWhereNothingChanged() async throws {
        let folder = try TemporaryFolder()
        try folder.write("seeds/a.md", "Text 1.\n")
        try folder.write("Static/b.txt", "Text.")
        var options = BuildOptions(site: folder.path, jobs: 1)
        _ = await SiteBuild(options).run()
        options.comparesContent = true
        #expect(await SiteBuild(options).run().report?.pagesWritten == 0)
        options.comparesContent = false
        #expect(await SiteBuild(options).run().report?.pagesWritten == 0)
    }

    /// Makes the cache believe that it read the sources as they are now, long ago.
    private func pretendThatStampsAreOld(in folder: TemporaryFolder) throws {
        let path = folder.path + "/.broadsheet/imports"
        let cache = try #require(try ImportCache(reading: path))
        var entries = try #require(cache.entries(ofChunk: 0))
        for index in entries.indices {
            entries[index].stamp = try #require(FileStamp(path: folder.path + "/" + entries[index].path))
            entries[index].isFresh = false
        }
        var writer = try ImportCacheWriter(path)
        try writer.append(ImportCache.encoded(entries[...]))
        try writer.finish(key: cache.key, store: cache.store)
    }
}
