import Articles
import Files
import Pipeline
import TestSupport
import Testing

/// A build after any change gives the same bytes as a clean one.
@Suite struct IncrementalTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func build() async -> BuildOutcome {
        await SiteBuild(BuildOptions(site: folder.path, url: "https://example.org/", jobs: 2)).run()
    }

    /// The site as a clean build of the same sources gives it.
    private func clean() async throws -> [String: [UInt8]] {
        let other = try TemporaryFolder()
        for part in ["seeds", "Pages", "Static", "Templates"] where folder.exists(part) {
            for (name, bytes) in try folder.contents(below: part) {
                try other.write("\(part)/\(name)", bytes)
            }
        }
        if folder.exists("broadsheet.yaml") {
            try other.write("broadsheet.yaml", folder.read("broadsheet.yaml"))
        }
        _ = await SiteBuild(BuildOptions(site: other.path, url: "https://example.org/", jobs: 2)).run()
        return try other.contents(below: "Public")
    }

    @Test func writesOnlyThePageOfAnEditedArticle() async throws {
        for number in 0..<20 {
            try folder.write("seeds/\(number).md", "---\ndate: 1950-01-\(number + 10)\n---\nText.\n")
        }
        _ = await build()
        // Neither the title nor the beginning of the text changes, so that no list does; the feed has the full text.
        try folder.write("seeds/3.md", "---\ndate: 1950-01-13\n---\nText.\n\n![]()\n")
        let report = await build().report
        #expect(report?.pagesWritten == 3)
    }

    @Test func noticesAnEditThatKeepsSizeAndTimes() async throws {
        try folder.write("seeds/a.md", "Text 1.\n")
        _ = await build()
        try folder.write("seeds/a.md", "Text 2.\n")
        _ = await build()
        #expect(try folder.read("Public/undated/a.md").contains("Text 2."))
    }

    @Test func keepsTheLastGoodVersionOfASourceThatBreaks() async throws {
        try folder.write("seeds/a.md", "---\ntitle: Good\ntags: [Sea]\n---\nText.\n")
        _ = await build()
        let before = try folder.contents(below: "Public")
        try folder.write("seeds/a.md", "---\ntitle: \"open\n---\nText.\n")
        let broken = await build()
        #expect(broken.exitCode(isStrict: false) == 1)
        #expect(
            try folder.read(".broadsheet/report.jsonl").contains(
                "The article stays on the site as it was before"))
        #expect(try folder.contents(below: "Public") == before)
        #expect(await build().exitCode(isStrict: false) == 1)
        try folder.write("seeds/a.md", "---\ntitle: Better\n---\nText.\n")
        #expect(await build().exitCode(isStrict: false) == nil)
        #expect(try folder.read("Public/undated/a.html").contains("Better"))
    }

    @Test(arguments: ["imports", "articles", "output", "state", "index"])
    func survivesADamagedCache(file: String) async throws {
        for number in 0..<5 { try folder.write("seeds/\(number).md", "Text \(number).\n") }
        _ = await build()
        let before = try folder.contents(below: "Public")
        for name in try folder.files(below: ".broadsheet") where name.hasPrefix(file) {
            var bytes = try FileBytes.read("\(folder.path)/.broadsheet/\(name)")
            for index in bytes.indices where index % 7 == 3 { bytes[index] ^= 0x55 }
            try folder.write(".broadsheet/\(name)", bytes)
        }
        try folder.write("seeds/5.md", "Text 5.\n")
        try folder.write("Templates/footer.html", "<footer></footer>")
        #expect(await build().exitCode(isStrict: false) == nil)
        let clean = try await clean()
        let site = try folder.contents(below: "Public")
        #expect(site == clean)
        #expect(site != before)
    }

    @Test func leavesFilesOfOthersBesideTheIndex() async throws {
        try folder.write("seeds/a.md", "Text.\n")
        _ = await build()
        for name in try folder.files(below: ".broadsheet") where name.hasPrefix("output-") {
            try folder.remove(".broadsheet/" + name)
        }
        let theirs = ["search/notes.bin", "search/00/0123456789.txt", "search/0123456789AB.bin"]
        for path in theirs { try folder.write("Public/" + path, "mine") }
        let stale = ["search/0123456789ab.bin", "search/00/0123456789.bin", "search/01/02/03456789.bin"]
        for path in stale { try folder.write("Public/" + path, "stale") }
        try folder.write("seeds/a.md", "Other text.\n")
        #expect(await build().exitCode(isStrict: false) == nil)
        for path in theirs { #expect(folder.exists("Public/" + path)) }
        for path in stale { #expect(!folder.exists("Public/" + path)) }
        #expect(!folder.exists("Public/search/01"))
    }

    @Test func finishesWhatAKilledBuildLeft() async throws {
        try folder.write("seeds/a.md", "Text.\n")
        _ = await build()
        // A build that was killed had noted a page, written it, and left a file that was not renamed.
        let journal = try #require(folder.files(below: ".broadsheet").first { $0.hasPrefix("output-") })
        try folder.write(
            ".broadsheet/" + journal.replacingPrefix("output-", with: "journal-"),
            "tags/new.html\0undated/b.html\0")
        try folder.write("Public/tags/new.html", "half")
        try folder.write("Public/undated/b.html", "older")
        try folder.write("Public/undated/.broadsheet-new-3", "half")
        try folder.write("seeds/b.md", "Text.\n")
        #expect(await build().exitCode(isStrict: false) == nil)
        #expect(try await folder.contents(below: "Public") == clean())
    }
}

extension String {
    fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
        hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
    }
}
