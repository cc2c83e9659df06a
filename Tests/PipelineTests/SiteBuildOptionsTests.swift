import Articles
import Files
import Foundation
import Pipeline
import TestSupport
import Testing

/// What is asked for on the command line, and what lies oddly in a site's folder.
@Suite struct SiteBuildOptionsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("broadsheet.yaml", "search: false\nderivedTags: false\n")
    }

    private func build(_ change: (inout BuildOptions) -> Void = { _ in }) async -> BuildOutcome {
        var options = BuildOptions(site: folder.path, jobs: 2)
        change(&options)
        return await SiteBuild(options).run()
    }

    private func texts(_ outcome: BuildOutcome) -> [String] {
        outcome.diagnostics.map { $0.description.replacing(folder.path, with: "SITE") }
    }

    @Test func leavesOutDraftsAmongThePages() async throws {
        try folder.write("Pages/secret.md", "---\ntitle: Secret\ndraft: true\n---\nText.\n")
        try folder.write("seeds/a.md", "Text.\n")
        #expect(await build().report?.drafts == 1)
        #expect(!folder.exists("Public/secret.html"))
        let shown = await build {
            $0.includesDrafts = true
            $0.url = "https://example.org/"
        }
        #expect(shown.report?.drafts == 0)
        #expect(try folder.read("Public/secret.html").contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(try !folder.read("Public/sitemap.xml").contains("secret"))
    }

    @Test(arguments: [("1954", 2), ("1954-06", 1), ("1954-06-03", 1), ("1954-05-11", 0), ("1955", 3)])
    func takesAYearOrMonthAsItsEnd(asOf: String, count: Int) async throws {
        for date in ["1954-05-12", "1954-12-31", "1955-01-01"] {
            try folder.write("seeds/\(date).md", "---\ndate: \(date)\n---\nText.\n")
        }
        #expect(await build { $0.asOf = BuildOptions.date(asOf) }.report?.articles == count)
    }

    @Test func refusesToWriteToWhatItReads() async throws {
        try folder.write("seeds/deep/a.md", "Text.\n")
        for output in ["seeds", "seeds/deep/Public", "Pages/../seeds"] {
            let outcome = await build { $0.output = folder.path + "/" + output }
            #expect(outcome.exitCode(isStrict: false) == 2)
            #expect(
                texts(outcome) == [
                    """
                    SITE/\(output): error: Pages cannot be written to “seeds”, which the site is made of
                        Choose another folder with --output.
                    """
                ])
        }
        #expect(try folder.files(below: "seeds") == ["deep/a.md"])
    }

    @Test(arguments: ["", "example.org", "https://exa\"mple.org"])
    func refusesAnAddressThatIsNone(url: String) async throws {
        try folder.write("seeds/a.md", "Text.\n")
        let outcome = await build { $0.url = url }
        #expect(outcome.exitCode(isStrict: false) == 2)
        #expect(
            texts(outcome).first?.hasPrefix(
                "--url: error: “\(url)” is not an absolute address such as https://example.org/") == true)
    }

    @Test func takesALinkThatLeadsNowhereForNoSettings() async throws {
        try folder.write("seeds/a.md", "Text.\n")
        try folder.remove("broadsheet.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/broadsheet.yaml", withDestinationPath: "/nowhere/broadsheet.yaml")
        #expect(
            texts(await build()) == ["broadsheet.yaml: error: Cannot be read: No such file or directory"])
    }

    @Test func saysThatTheStaticFolderIsOutOfReach() async throws {
        try folder.write("seeds/a.md", "Text.\n")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/Static", withDestinationPath: "/nowhere")
        #expect(
            texts(await build()) == [
                """
                Static: warning: This link leads nowhere
                    Correct it or remove it.
                """
            ])
    }

    @Test func takesFilesOfAnyTime() async throws {
        try folder.write("seeds/a.md", "Text.\n")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 10_500_000_000)],
            ofItemAtPath: folder.path + "/seeds/a.md")
        #expect(await build().report?.articles == 1)
        #expect(await build().report?.articles == 1)
    }

    @Test func copiesAPictureWhoseNameIsInAnotherNormalForm() async throws {
        try folder.write("seeds/\u{45}\u{301}te\u{301}.svg", "<svg></svg>")
        try folder.write("seeds/a.md", "---\ndate: 1954\n---\n![Summer](\u{C9}t\u{E9}.svg)\n")
        let outcome = await build()
        #expect(texts(outcome) == [])
        #expect(try folder.files(below: "Public/1954/a").count == 1)
    }

    @Test func keepsTheFolderOfTheSearch() async throws {
        try folder.write("broadsheet.yaml", "derivedTags: false\n")
        try folder.write("seeds/a.md", "Text.\n")
        try folder.write("Static/search/client.js", "alert(1)")
        let outcome = await build()
        #expect(
            texts(outcome) == [
                """
                Static/search/client.js: error: The path “search/client.js” is taken by Broadsheet
                    The file was not copied; rename it.
                """
            ])
        #expect(try folder.read("Public/search/client.js") != "alert(1)")
    }

    @Test func refusesAThemeFileThatItWritesItself() async throws {
        try folder.write("seeds/a.md", "Text.\n")
        try folder.write("Templates/robots.txt", "User-agent: *\n")
        #expect(
            texts(await build()) == [
                """
                Templates/robots.txt: error: Broadsheet writes “robots.txt” itself
                    Give the file of the theme another name.
                """
            ])
    }

    @Test func leadsTheMenuToPartsOfTheSite() async throws {
        try folder.write(
            "broadsheet.yaml",
            """
            search: false
            menu:
              - {label: Team, url: /about.html#team}
              - {label: É, url: "e.html?a=1"}
              - {label: Topics, url: /tags/}
              - {label: Source, url: Pages/about.md}
              - {label: World, url: "https://example.org/"}
            """)
        try folder.write("seeds/a.md", "Text.\n")
        try folder.write("Pages/about.md", "Text.\n")
        try folder.write("Pages/é.md", "Text.\n")
        // Its source has the name of another page.
        try folder.write("seeds/about.txt", "Something else\n\nThe text of it.\n")
        #expect(await texts(build()).isEmpty)
        let page = try folder.read("Public/index.html")
        #expect(page.contains("<a href=\"about.html#team\">Team</a>"))
        #expect(page.contains("<a href=\"e.html?a=1\">É</a>"))
        #expect(page.contains("<a href=\"tags/index.html\">Topics</a>"))
        #expect(page.contains("<a href=\"about.html\">Source</a>"))
        #expect(page.contains("<a href=\"https://example.org/\">World</a>"))
    }

    @Test func namesEntriesOfTheMenuThatLeadNowhere() async throws {
        try folder.write(
            "broadsheet.yaml", "search: false\nmenu:\n  - {label: É, url: \"%65.html?a=1\"}\n")
        try folder.write("seeds/a.md", "Text.\n")
        #expect(
            await texts(build()) == [
                """
                broadsheet.yaml: warning: The link to “%65.html?a=1” leads nowhere
                    Name a source from the site's folder on, such as seeds/flood.md, or an address of the site.
                """
            ])
        #expect(try folder.read("Public/index.html").contains("<a href=\"e.html?a=1\">É</a>"))
        // All pages show the menu: they change with the page that it finds.
        try folder.write("Pages/é.md", "Text.\n")
        #expect(await texts(build()).isEmpty)
        #expect(try folder.read("Public/undated/a.html").contains("<a href=\"../e.html?a=1\">É</a>"))
    }

    @Test func keepsOneStoreOfABuildThatWasStopped() async throws {
        try folder.write("seeds/a.md", "Text.\n")
        try folder.write(".broadsheet/articles-1abc", "what a build that was stopped left")
        _ = await build()
        let stores = try folder.files(below: ".broadsheet").filter { $0.hasPrefix("articles-") }
        #expect(stores.count == 1 && stores != ["articles-1abc"])
    }

    @Test func takesPagesDownAfterTheSiteWasCopied() async throws {
        try folder.write("seeds/a.md", "---\ndate: 1954\n---\nText.\n")
        try folder.write("seeds/b.md", "Text.\n")
        _ = await build()
        let copy = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/cp")
        process.arguments = ["-a", folder.path + "/.", copy.path]
        try process.run()
        process.waitUntilExit()
        try copy.remove("seeds/a.md")
        let outcome = await SiteBuild(BuildOptions(site: copy.path)).run()
        #expect(outcome.diagnostics.filter { $0.severity > .note } == [])
        #expect(!copy.exists("Public/1954") && copy.exists("Public/undated/b.html"))
    }

    @Test func copiesFilesPieceByPiece() async throws {
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
        try folder.write("Static/film.bin", bytes)
        _ = await build()
        #expect(try FileBytes.read(folder.path + "/Public/film.bin") == bytes)
        try folder.write("Static/film.bin", bytes.reversed())
        #expect(await build().report?.pagesWritten == 1)
        #expect(try FileBytes.read(folder.path + "/Public/film.bin") == bytes.reversed())
    }

    @Test func leadsFromTheFooterToPartsOfTheSite() async throws {
        try folder.write(
            "broadsheet.yaml",
            """
            search: false
            footer: "[About](Pages/about.md), [the flood](seeds/a.md#end), [gone](gone.md), [far](https://example.org/)"
            """)
        try folder.write("Pages/about.md", "Text.\n")
        try folder.write("seeds/a.md", "---\ndate: 1954-05\n---\nText.\n")
        #expect(
            texts(await build()).map { $0.prefix { $0 != "\n" } } == [
                "broadsheet.yaml: warning: The link to “gone.md” leads nowhere"
            ])
        let page = try folder.read("Public/1954/05/a.html")
        #expect(page.contains("<a href=\"../../about.html\">About</a>, <a href=\"a.html#end\">the flood</a>"))
        #expect(page.contains("<a href=\"gone.md\">gone</a>, <a href=\"https://example.org/\">far</a>"))
        #expect(try folder.read("Public/about.html").contains("<a href=\"1954/05/a.html#end\">"))
        // An address that changes changes all pages that lead there.
        try folder.write("seeds/a.md", "---\ndate: 1955-05\n---\nText.\n")
        _ = await build()
        #expect(try folder.read("Public/about.html").contains("<a href=\"1955/05/a.html#end\">"))
    }

    @Test(arguments: ["broadsheet", "people", "tags"])
    func refusesTwoFilesOfOneName(name: String) async throws {
        try folder.write("seeds/a.md", "Text.\n")
        try folder.write("\(name).yaml", "")
        try folder.write("\(name).yml", "")
        #expect(
            texts(await build()) == [
                """
                \(name).yml: error: There is \(name).yaml as well
                    Keep one of the two files.
                """
            ])
    }

    @Test func namesTheSecondOfTwoFilesOfCorrections() async throws {
        try folder.write("seeds/a.txt", "A title\n\nThe text of it.\n")
        try folder.write("seeds/a.yaml", "title: One\n")
        try folder.write("seeds/a.yml", "title: Two\n")
        // No corrections, but files that lie beside a source.
        try folder.write("seeds/data.yaml", "x: 1\n")
        try folder.write("seeds/data.yml", "x: 1\n")
        #expect(
            texts(await build()) == [
                """
                seeds/a.yml: warning: There is a.yaml as well, which counts
                    Keep one of the two files.
                """
            ])
        #expect(try folder.read("Public/undated/one.html").contains("One"))
    }
}
