import Articles
import Pipeline
import TestSupport
import Testing

/// `addresses.tsv` is read by every build, and written by those that are asked to.
@Suite struct AddressRecordFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "seeds/a.md", "---\ndate: 1954-05\nauthor: Ann Lee\ntags: [Sea]\n---\nThe first text.\n")
        try folder.write("Pages/about.md", "Who we are.\n")
    }

    private func build(record: Bool = false, allowRemoved: Bool = false) async -> BuildOutcome {
        var options = BuildOptions(site: folder.path, jobs: 2)
        options.recordsAddresses = record
        options.allowsRemoved = allowRemoved
        return await SiteBuild(options).run()
    }

    private func messages(_ outcome: BuildOutcome) -> [String] {
        outcome.diagnostics.filter { $0.severity > .note }.map(\.description)
    }

    @Test func isWrittenOnlyWhenAsked() async throws {
        _ = await build()
        #expect(!folder.exists("addresses.tsv"))
        let outcome = await build(record: true)
        #expect(outcome.exitCode(isStrict: true) == nil)
        #expect(outcome.report?.text.contains("6 addresses on record in addresses.tsv") == true)
        let lines = try folder.read("addresses.tsv").split(separator: "\n").dropFirst(2)
            .map { $0.split(separator: "\t").dropLast().joined(separator: " ") }
        #expect(
            lines == [
                "article seeds/a.md 1954/05/a.html live", "list 1954 1954/index.html live",
                "list 1954-05 1954/05/index.html live", "page Pages/about.md about.html live",
                "person Ann Lee authors/ann-lee.html live", "tag Sea tags/sea.html live",
            ])
        let before = try folder.read("addresses.tsv")
        #expect(await build(record: true).report?.pagesWritten == 0)
        #expect(try folder.read("addresses.tsv") == before)
    }

    @Test func leadsFromOldAddressesToNewOnes() async throws {
        _ = await build(record: true)
        try folder.write("broadsheet.yaml", "permalink: :slug/\nredirects: [html, netlify, nginx, apache]\n")
        _ = await build()
        #expect(try folder.read("Public/1954/05/a.html").contains("url=../../a/index.html"))
        #expect(
            try folder.read("Public/_redirects") == """
                /1954/05/a.html /a/ 301
                /1954/05/a.md /a/index.md 301

                """)
        #expect(folder.exists("Public/redirects.nginx.conf") && folder.exists("Public/.htaccess"))
        try folder.remove("addresses.tsv")
        _ = await build()
        for name in ["1954/05/a.html", "_redirects", "redirects.nginx.conf", ".htaccess"] {
            #expect(!folder.exists("Public/" + name))
        }
    }

    @Test func warnsOfAnArticleThatIsGone() async throws {
        _ = await build(record: true)
        try folder.remove("seeds/a.md")
        let outcome = await build()
        #expect(outcome.exitCode(isStrict: false) == nil)
        #expect(
            messages(outcome) == [
                """
                addresses.tsv:3: warning: seeds/a.md is gone, and nothing is at its address “1954/05/a.html” any more
                    Put it back, or name the address among the “aliases” of what replaces it; if it is gone for good, \
                build with --record --allow-removed.
                """
            ])
    }

    @Test func recordsNothingWhenAnArticleIsGoneUnlessThatIsAllowed() async throws {
        _ = await build(record: true)
        let before = try folder.read("addresses.tsv")
        try folder.remove("seeds/a.md")
        try folder.write("seeds/b.md", "Another text.\n")
        let refused = await build(record: true)
        #expect(refused.exitCode(isStrict: false) == 1)
        #expect(messages(refused).last == "addresses.tsv: error: The addresses were not put on record")
        #expect(try folder.read("addresses.tsv") == before)
        #expect(folder.exists("Public/undated/b.html"))
        let allowed = await build(record: true, allowRemoved: true)
        #expect(allowed.exitCode(isStrict: true) == nil)
        #expect(try folder.read("addresses.tsv").contains("article\tseeds/a.md\t1954/05/a.html\tgone\t"))
        #expect(await build(record: true).exitCode(isStrict: true) == nil)
    }

    @Test func saysTheSameTheSecondTime() async throws {
        _ = await build(record: true)
        try folder.remove("seeds/a.md")
        let first = await build()
        #expect(messages(await build()) == messages(first))
        #expect(await build(record: true).exitCode(isStrict: false) == 1)
        #expect(messages(await build()) == messages(first))
    }

    @Test func refusesADamagedRecordAndWritesNothing() async throws {
        try folder.write("addresses.tsv", "# x\narticle\tseeds/a.md\n")
        let outcome = await build(record: true)
        #expect(outcome.exitCode(isStrict: false) == 2)
        #expect(
            messages(outcome) == [
                """
                addresses.tsv:2: error: An address on record has five fields, parted by tabs, not 2
                    They are kind, identity, address, state and digest; a digest that is not known is “-”.
                """
            ])
        #expect(!folder.exists("Public"))
    }

    @Test func refusesAFolderInThePlaceOfTheRecord() async throws {
        try folder.write("addresses.tsv/x", "")
        let outcome = await build()
        #expect(outcome.exitCode(isStrict: false) == 2)
        #expect(messages(outcome) == ["addresses.tsv: error: Cannot be read: Is a directory"])
    }

    @Test func leavesTheSitesOwnFileOfRedirects() async throws {
        try folder.write("Static/_redirects", "/x /y\n")
        try folder.write("seeds/a.md", "---\naliases: [/old/]\n---\nThe first text.\n")
        let outcome = await build()
        #expect(try folder.read("Public/_redirects") == "/x /y\n")
        #expect(
            messages(outcome) == [
                """
                Static/_redirects: warning: The redirects of the site are not in this file
                    Remove it, or leave “netlify” out of “redirects” in broadsheet.yaml.
                """
            ])
    }
}
