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

/// Bad input is named with its file and line, and the rest of the site is built.
@Suite struct BadInputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("seeds/good.md", "---\ntitle: Good\n---\nText.\n")
    }

    private func build(output: String? = nil) async -> BuildOutcome {
        await SiteBuild(BuildOptions(site: folder.path, output: output)).run()
    }

    private func messages(_ outcome: BuildOutcome) -> [String] {
        outcome.diagnostics.filter { $0.severity > .note }.map(\.description)
    }

    @Test func leavesOutAnArticleWithBrokenFrontMatter() async throws {
        try folder.write("seeds/broken.md", "---\ntitle: \"open\ndate: 1954\n---\nText.\n")
        let outcome = await build()
        #expect(outcome.exitCode(isStrict: false) == 1)
        let message = try #require(messages(outcome).first)
        #expect(message.hasPrefix("seeds/broken.md:"))
        #expect(message.contains(": error: The front matter is not valid YAML"))
        #expect(folder.exists("Public/undated/good.html"))
        #expect(!folder.exists("Public/undated/broken.html"))
    }

    @Test func leavesOutAFileOfNoBytes() async throws {
        try folder.write("seeds/empty.md", "")
        let outcome = await build()
        #expect(outcome.exitCode(isStrict: false) == 1)
        #expect(
            messages(outcome) == [
                "seeds/empty.md: error: The file is empty\n    Remove it, or put the article into it."
            ])
    }

    @Test func publishesFrontMatterWithoutABodyWithAWarning() async throws {
        try folder.write("seeds/bare.md", "---\ntitle: Bare\n---\n")
        let outcome = await build()
        #expect(outcome.exitCode(isStrict: false) == nil)
        #expect(outcome.exitCode(isStrict: true) == 1)
        #expect(
            messages(outcome) == [
                """
                seeds/bare.md: warning: There is no text below the front matter
                    The article is published without a body.
                """
            ])
        #expect(folder.exists("Public/undated/bare.html"))
    }

    @Test func leavesOutFilesThatAreTooLarge() async throws {
        try folder.write("broadsheet.yaml", "maxSourceSize: 1000\n")
        try folder.write("seeds/long.txt", String(repeating: "A line.\n", count: 300))
        let outcome = await build()
        #expect(outcome.exitCode(isStrict: false) == 1)
        #expect(
            messages(outcome) == [
                """
                seeds/long.txt: error: The file is too large: 2.4 kB; the limit is 1 kB
                    Split it, or raise maxSourceSize in broadsheet.yaml.
                """
            ])
    }

    @Test(arguments: [
        "../../x", "CON", "🎉", "/etc/passwd", "a\\u0000b", String(repeating: "long", count: 1_250),
    ])
    func keepsHostileNamesInsideTheSite(name: String) async throws {
        try folder.write(
            "seeds/a.md",
            "---\ntitle: \"\(name)\"\nslug: \"\(name)\"\ntags: [\"\(name)\"]\nauthor: \"\(name)\"\n---\nText.\n"
        )
        let outcome = await build()
        #expect(outcome.exitCode(isStrict: false) == nil)
        #expect(outcome.report?.articles == 2)
        #expect(
            Set(try folder.files().map { $0.prefix { $0 != "/" } }).isSubset(of: [
                "seeds", "Public", ".broadsheet",
            ]))
    }

    @Test func refusesWrongSettingsAndWritesNothing() async throws {
        try folder.write("broadsheet.yaml", "titel: x\npageSize: 0\n")
        let outcome = await build()
        #expect(outcome.exitCode(isStrict: false) == 2)
        #expect(messages(outcome).count == 2)
        #expect(
            messages(outcome).first == """
                broadsheet.yaml:1: error: Unknown key “titel”
                    Did you mean “title”?
                """)
        #expect(!folder.exists("Public"))
    }

    @Test func refusesAWrongTemplateAndWritesNothing() async throws {
        try folder.write("Templates/article.html", "<h1>{{article.titel}}</h1>\n")
        let outcome = await build()
        #expect(outcome.exitCode(isStrict: false) == 2)
        #expect(messages(outcome).first?.hasPrefix("Templates/article.html:1:5: error: ") == true)
        #expect(messages(outcome).first?.contains("Did you mean “title”?") == true)
        #expect(!folder.exists("Public"))
    }

    @Test func stopsAtAFileOfOthers() async throws {
        try folder.write("Public/index.html", "mine")
        let outcome = await build()
        #expect(outcome.exitCode(isStrict: false) == 3)
        #expect(try folder.read("Public/index.html") == "mine")
        #expect(messages(outcome).first?.contains("was not written by Broadsheet") == true)
    }

    @Test func stopsAtAFileInThePlaceOfTheOutputFolder() async throws {
        try folder.write("file", "x")
        let outcome = await build(output: folder.path + "/file")
        #expect(outcome.exitCode(isStrict: false) == 3)
    }

    @Test func noticesAFolderLinkedIntoItself() async throws {
        #expect(symlink(folder.path + "/seeds", folder.path + "/seeds/loop") == 0)
        let outcome = await build()
        #expect(outcome.report?.articles == 1)
        #expect(
            messages(outcome) == [
                """
                seeds/loop: warning: This folder is linked into itself
                    It was left out here; remove the link.
                """
            ])
    }

    @Test func followsALinkedFolder() async throws {
        let elsewhere = try TemporaryFolder()
        try elsewhere.write("b.md", "Text.")
        #expect(symlink(elsewhere.path, folder.path + "/seeds/linked") == 0)
        #expect(await build().report?.articles == 2)
    }

    @Test func saysWhatItDoesNotRead() async throws {
        try folder.write("seeds/scan.doc", "Text")
        let found = messages(await build())
        #expect(
            found == [
                """
                seeds/scan.doc: error: This is a document of an old Word version
                    Save it as .docx, then remove it.
                """
            ])
    }
}
