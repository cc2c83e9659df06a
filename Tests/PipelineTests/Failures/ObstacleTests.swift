import Files
import TestSupport
import Testing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What stands in the way of a build is named, and left alone; the old site still serves.
@Suite struct ObstacleTests {
    private static let hint = "\n    Move it away, or choose another folder with --output.\n"

    @Test func namesAFileWhereAFolderIsNeeded() async throws {
        let site = try await BuiltSite()
        try site.folder.remove("Public/1915")
        try site.folder.write("Public/1915", "mine")
        let ending = await site.build()
        #expect(
            ending.errors
                == "SITE/Public/1915: error: A file or a link stands where a folder is needed" + Self.hint)
        #expect(ending.code == 3)
        #expect(try site.folder.read("Public/1915") == "mine")
        try site.folder.remove("Public/1915")
        #expect(await site.build() == ProgramEnding(code: 0, errors: ""))
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
    }

    @Test func namesALinkWhereAFolderIsNeeded() async throws {
        let site = try await BuiltSite()
        let elsewhere = try TemporaryFolder()
        try site.folder.remove("Public/1915")
        #expect(symlink(elsewhere.path, site.folder.path + "/Public/1915") == 0)
        let ending = await site.build()
        #expect(
            ending.errors
                == "SITE/Public/1915: error: A file or a link stands where a folder is needed" + Self.hint)
        #expect(ending.code == 3)
        #expect(try elsewhere.files() == [])
    }

    @Test func namesAFolderWhereAFileIsToBeWritten() async throws {
        let site = try await BuiltSite()
        try site.folder.remove("Public/index.html")
        try site.folder.write("Public/index.html/mine", "mine")
        let ending = await site.build()
        #expect(
            ending.errors
                == "SITE/Public/index.html: error: A folder stands where a file is to be written" + Self.hint)
        #expect(ending.code == 3)
        try site.folder.remove("Public/index.html")
        #expect(await site.build() == ProgramEnding(code: 0, errors: ""))
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
    }

    @Test func namesALinkWhereAFileIsToBeWritten() async throws {
        let site = try await BuiltSite()
        try site.folder.write("mine", "mine")
        try site.folder.remove("Public/index.html")
        #expect(symlink(site.folder.path + "/mine", site.folder.path + "/Public/index.html") == 0)
        let ending = await site.build()
        #expect(
            ending.errors
                == "SITE/Public/index.html: error: A link stands where a file is to be written" + Self.hint)
        #expect(ending.code == 3)
        #expect(try site.folder.read("mine") == "mine")
    }

    @Test func namesAFileInThePlaceOfTheOutputFolder() async throws {
        let site = try await BuiltSite()
        try site.folder.remove("Public")
        try site.folder.write("Public", "mine")
        let ending = await site.build()
        #expect(
            ending.errors == "SITE/Public: error: A file or a link stands where a folder is needed"
                + Self.hint)
        #expect(ending.code == 3)
        #expect(try site.folder.read("Public") == "mine")
    }

    @Test func namesAFileInThePlaceOfTheCache() async throws {
        let site = try await BuiltSite()
        try site.folder.remove(".broadsheet")
        try site.folder.write(".broadsheet", "mine")
        let ending = await site.build()
        #expect(
            ending.errors
                == "SITE/.broadsheet: error: A file or a link stands where a folder is needed" + Self.hint)
        #expect(ending.code == 3)
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
    }

    @Test(arguments: ["lock", "imports"])
    func namesAFolderInThePlaceOfAFileOfTheCache(name: String) async throws {
        let site = try await BuiltSite()
        try site.folder.remove(".broadsheet/\(name)")
        try site.folder.write(".broadsheet/\(name)/mine", "mine")
        let ending = await site.build()
        #expect(
            ending.errors
                == "SITE/.broadsheet/\(name): error: A folder stands where a file is to be written"
                + Self.hint)
        #expect(ending.code == 3)
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
    }

    @Test func finishesWhatAStoppedBuildLeft() async throws {
        let site = try await BuiltSite()
        try site.folder.remove("Public/robots.txt")
        try site.folder.write("Public/robots.txt/mine", "mine")
        try site.folder.write("seeds/12.md", "---\ndate: 1912-05-04\n---\nOther text.\n")
        try site.folder.write("seeds/40.md", "---\ndate: 1940-05-04\n---\nNew text.\n")
        #expect(await site.build().code == 3)
        #expect(try site.folder.read("Public/1912/05/12.html").contains("Other text."))
        #expect(site.folder.exists("Public/1940/05/40.html"))
        // Pages that the stopped build had written belong to no article any more.
        for path in ["Public/robots.txt", "seeds/12.md", "seeds/40.md"] { try site.folder.remove(path) }
        #expect(await site.build() == ProgramEnding(code: 0, errors: ""))
        #expect(
            try await SiteSnapshot(of: site.folder.path + "/Public").difference(from: site.clean()) == nil)
    }
}
