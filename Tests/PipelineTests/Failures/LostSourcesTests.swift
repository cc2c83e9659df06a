import Articles
import Files
import Pipeline
import TestSupport
import Testing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Sources that are out of reach are not taken for removed: the build stops, and the site stays as it is.
struct LostSourcesTests {
    private let outside: TemporaryFolder

    init() throws {
        outside = try TemporaryFolder()
        try outside.write("far/one.md", "Text.\n")
        try outside.write("far/two.md", "Text.\n")
    }

    private func errors(_ outcome: BuildOutcome) -> [String] {
        outcome.diagnostics.filter { $0.severity == .error }.map(\.description)
    }

    @Test func stopsWhereTheFolderOfArticlesIsGone() async throws {
        let site = try await BuiltSite()
        try site.folder.remove("seeds")
        let ending = await site.build()
        #expect(
            ending
                == ProgramEnding(
                    code: 3,
                    errors: """
                        seeds: error: Nothing is left here of the 20 sources that the last build read
                            Bring the folder back, or build with --allow-removed if they are to go.

                        """))
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
    }

    @Test func stopsWhereTheFolderOfArticlesIsEmpty() async throws {
        let site = try await BuiltSite()
        try site.folder.remove("seeds")
        try FolderListing.create(site.folder.path + "/seeds")
        #expect(await site.build().code == 3)
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
    }

    @Test func takesEmptyFolderWhereArticlesMayGo() async throws {
        let site = try await BuiltSite()
        try site.folder.remove("seeds")
        var options = BuildOptions(site: site.folder.path, jobs: 1)
        options.allowsRemoved = true
        let outcome = await SiteBuild(options).run()
        #expect(outcome.exitCode(isStrict: false) == nil)
        #expect(try SiteSnapshot(of: site.folder.path + "/Public").files["1912/05/12.html"] == nil)
    }

    @Test func stopsWhereAFileStandsInThePlaceOfTheFolder() async throws {
        let site = try await BuiltSite()
        try site.folder.remove("seeds")
        try site.folder.write("seeds", "mine")
        let ending = await site.build()
        #expect(
            ending
                == ProgramEnding(
                    code: 3,
                    errors: """
                        seeds: error: This is a file, not a folder
                            Put the articles into a folder.

                        """))
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
    }

    @Test func stopsWhereALinkToArticlesLeadsNowhere() async throws {
        let site = try TemporaryFolder()
        try site.write("seeds/here.md", "Text.\n")
        #expect(symlink(outside.path + "/far", site.path + "/seeds/far") == 0)
        let first = await SiteBuild(BuildOptions(site: site.path, jobs: 1)).run()
        #expect(first.report?.articles == 3)
        let before = try SiteSnapshot(of: site.path + "/Public")
        try outside.remove("far")
        let outcome = await SiteBuild(BuildOptions(site: site.path, jobs: 1)).run()
        #expect(outcome.exitCode(isStrict: false) == 3)
        #expect(
            errors(outcome) == [
                """
                seeds/far: error: This link leads nowhere; at the last build it led to 2 sources
                    Bring back what it leads to, or build with --allow-removed if they are to go.
                """
            ])
        #expect(try SiteSnapshot(of: site.path + "/Public") == before)
    }

    @Test func warnsOfALinkThatNeverLedAnywhere() async throws {
        let site = try TemporaryFolder()
        try site.write("seeds/here.md", "Text.\n")
        #expect(symlink("nowhere", site.path + "/seeds/far") == 0)
        for _ in 0..<2 {
            let outcome = await SiteBuild(BuildOptions(site: site.path, jobs: 1)).run()
            #expect(outcome.exitCode(isStrict: false) == nil)
            #expect(outcome.diagnostics.contains { $0.summary == "This link leads nowhere" })
        }
    }
}
