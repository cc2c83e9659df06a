import Publishing
import TestSupport
import Testing

@testable import Pipeline

/// A profile says where the time of a build went.
@Suite struct ProfileTests {
    @Test func showsTablesWithNumbersToTheRight() {
        var profile = BuildProfile()
        profile.add(StageCost(name: "Reading", seconds: 1.2345, count: 1_234, bytes: 5_678_901))
        profile.add(StageCost(name: "Putting in order", seconds: 0.0004, count: 7, bytes: nil))
        profile.add([
            ArticleCost(path: "seeds/a.md", seconds: 0.25, bytes: 1_000),
            ArticleCost(path: "seeds/long/b.txt", seconds: 1_000.5, bytes: 999),
        ])
        #expect(
            profile.text == """
                Stage                   seconds          count          bytes
                Reading                   1.235          1 234      5 678 901
                Putting in order          0.000              7
                Together                  1.235

                Dearest articles        seconds                         bytes
                seeds/long/b.txt      1 000.500                           999
                seeds/a.md                0.250                         1 000
                """)
    }

    @Test func namesTheTenDearestArticlesAlone() {
        var profile = BuildProfile()
        profile.add((0..<8).map { ArticleCost(path: "\($0)", seconds: Double($0), bytes: 0) })
        profile.add((8..<16).map { ArticleCost(path: "\($0)", seconds: Double($0 % 8), bytes: 0) })
        #expect(profile.articles.map(\.path) == ["15", "7", "14", "6", "13", "5", "12", "4", "11", "3"])
    }

    @Test func isTakenOnlyWhenAsked() async throws {
        let folder = try TemporaryFolder()
        for number in 0..<12 { try folder.write("seeds/\(number).md", "Text \(number).\n") }
        var options = BuildOptions(site: folder.path, jobs: 2)
        #expect(await SiteBuild(options).run().profile == nil)
        options.isProfiled = true
        try folder.write("seeds/3.md", "Other text.\n")
        let profile = try #require(await SiteBuild(options).run().profile)
        #expect(profile.stages.first { $0.name == "Reading" }?.count == 12)
        #expect(profile.articles.count == BuildProfile.limit)
        #expect(profile.templates.contains { $0.name == "article.html" && $0.count == 1 })
        // The next build finds nothing to do, and says so.
        #expect(await SiteBuild(options).run().profile != nil)
    }
}
