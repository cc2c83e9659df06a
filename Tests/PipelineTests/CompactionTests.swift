import Files
import TestSupport
import Testing

/// What nobody needs any more leaves the store of bodies, and nothing else does.
struct CompactionTests {
    private func store(_ site: BuiltSite) throws -> String {
        let names = try site.folder.files(below: ".broadsheet").filter { $0.hasPrefix("articles-") }
        #expect(names.count == 1)
        return "\(site.folder.path)/.broadsheet/\(try #require(names.first))"
    }

    @Test func keepsTheLastGoodVersionOfABrokenSource() async throws {
        let site = try await BuiltSite()
        let old = try store(site)
        // Bodies that no article has any more.
        try FileBytes.replace(old, with: FileBytes.read(old) + [UInt8](repeating: 0, count: 17_000_000))
        try site.folder.write("seeds/12.md", "---\ndate: [1912\n---\nOther text.\n")
        #expect(await site.build().code == 1)
        let new = try store(site)
        #expect(new != old)
        #expect(try FileBytes.read(new).count < 100_000)
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)

        // The page is made again from what the new store holds.
        try site.folder.remove("Public/1912/05/12.html")
        #expect(await site.build().code == 1)
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
    }
}
