import Articles
import Files
import Pipeline
import Publishing
import TestSupport
import Testing

/// The cache of what was imported, of more chunks than one, after changes that leave some of them as they were.
struct ImportCacheTests {
    private let folder: TemporaryFolder
    private static let count = ImportCache.chunk + 8

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "broadsheet.yaml", "search: false\nfeeds: false\nrelated: false\nduplicates: false\n")
        for number in 0..<Self.count { try write(number, "Text of \(number).") }
    }

    private func write(_ number: Int, _ text: String) throws {
        try folder.write("seeds/\(1_000 + number).md", "---\ntitle: \(text)\ndate: 1954\n---\n\(text)\n")
    }

    private func build() async -> BuildOutcome {
        await SiteBuild(BuildOptions(site: folder.path, jobs: 2)).run()
    }

    /// Titles by source, as the cache has them.
    private func titles() throws -> [String] {
        let cache = try #require(try ImportCache(reading: folder.path + "/.broadsheet/imports"))
        return try (0..<cache.chunkCount).flatMap { number in
            try #require(cache.entries(ofChunk: number)).map { "\($0.path) \($0.records.map(\.title))" }
        }
    }

    private func expected(_ numbers: some Sequence<Int>, edited: Int) -> [String] {
        numbers.map { "seeds/\(1_000 + $0).md [\"\($0 == edited ? "Edited" : "Text of \($0)").\"]" }
    }

    @Test func holdsEachEntryAfterEditsAtBothEnds() async throws {
        _ = await build()
        try write(3, "Edited.")
        #expect(await build().report?.articles == Self.count)
        #expect(try titles() == expected(0..<Self.count, edited: 3))

        try folder.remove("seeds/\(1_000 + Self.count - 1).md")
        _ = await build()
        #expect(try titles() == expected(0..<Self.count - 1, edited: 3))

        try folder.remove("seeds/1000.md")
        _ = await build()
        #expect(try titles() == expected(1..<Self.count - 1, edited: 3))
    }

    @Test func isMadeAnewWhereAChunkIsDamaged() async throws {
        _ = await build()
        let path = folder.path + "/.broadsheet/imports"
        var bytes = try FileBytes.read(path)
        bytes[bytes.count / 3] ^= 1
        try folder.write(".broadsheet/imports", bytes)
        #expect(try ImportCache(reading: path)?.entries(ofChunk: 0) == nil)
        try write(3, "Edited.")
        #expect(await build().report?.articles == Self.count)
        #expect(try titles() == expected(0..<Self.count, edited: 3))
        for end in [bytes.count - 1, bytes.count - 9, 40, 8, 3, 0] {
            try folder.write(".broadsheet/imports", Array(bytes[..<end]))
            #expect(try ImportCache(reading: path) == nil)
        }
    }
}
