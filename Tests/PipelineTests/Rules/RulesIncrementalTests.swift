import Articles
import Files
import Pipeline
import TestSupport
import Testing

/// A build after a change of people, tags or series gives the same bytes as a clean one.
@Suite struct RulesIncrementalTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func build(_ folder: TemporaryFolder) async -> BuildOutcome {
        await SiteBuild(BuildOptions(site: folder.path, url: "https://example.org/", jobs: 2)).run()
    }

    /// The site as a clean build of the same sources gives it.
    private func clean() async throws -> [String: [UInt8]] {
        let other = try TemporaryFolder()
        for name in try folder.files() where !name.hasPrefix("Public/") && !name.hasPrefix(".broadsheet/") {
            try other.write(name, FileBytes.read(FilePath.join(folder.path, name)))
        }
        _ = await build(other)
        return try other.contents(below: "Public")
    }

    private func pick(_ texts: [String], _ random: inout SeededGenerator) -> String {
        texts[Int.random(in: 0..<texts.count, using: &random)]
    }

    private func writeArticle(_ number: Int, _ random: inout SeededGenerator) throws {
        let extras = [
            "series: Letters\npart: \(number)", "issue: \(number % 3)\npages: \(40 - number)",
            "series: [Tides, Letters]", "volume: 2", "editor: Bo Reed", "translator: Cy Hale; J. Lee",
        ]
        try folder.write(
            "seeds/\(number % 3)/\(number).md",
            """
            ---
            title: Title \(Int.random(in: 0..<20, using: &random))
            author: \(pick(["Ann Lee", "\"Lee, Ann\"", "A. Lee", "Bo Reed", "B. REED", "[Bo Reed, Ann Lee]"], &random))
            date: \(1950 + Int.random(in: 0..<3, using: &random))
            tags: [\(pick(["sea", "Ocean", "harbour"], &random)), pier]
            \(pick(extras, &random))
            ---
            Text \(Int.random(in: 0..<1_000, using: &random)).
            """)
    }

    private func writePeople(_ random: inout SeededGenerator) throws {
        let variants = pick(["A. Lee", "B. Reed", "X. Y."], &random)
        let bio = pick(
            [
                "", "  bio: Wrote *much*.\n", "  born: 1893\n",
                "  links: {viaf: \(Int.random(in: 1..<9, using: &random))}\n", "  picture: a.png\n",
            ], &random)
        let other = pick(["", "- name: Cy Hale\n", "- {name: Bo Reed, sort: Aaa}\n"], &random)
        try folder.write(
            "people.yaml",
            "- name: \(pick(["Ann Lee", "Ann B. Lee"], &random))\n  variants: [\(variants), Ann Lee]\n\(bio)\(other)"
                .replacing("variants: [B. Reed, Ann Lee]", with: "variants: [Ann Lee]"))
    }

    private func writeTags(_ random: inout SeededGenerator) throws {
        let rule = pick(
            [
                "  synonyms: [Ocean]\n", "  description: Big \(Int.random(in: 0..<9, using: &random)).\n",
                "  ban: true\n", "  broader: Water\n",
            ], &random)
        try folder.write(
            "tags.yaml",
            "- tag: Sea\n\(rule)- tag: harbour\n  broader: \(pick(["Sea", "Buildings"], &random))\n")
    }

    private func writeSettings(_ random: inout SeededGenerator) throws {
        let series = pick(
            ["", "series: [{folder: \(Int.random(in: 0..<3, using: &random)), title: Box}]\n"], &random)
        try folder.write(
            "broadsheet.yaml", "pageSize: 5\n\(series)data: \(pick(["false", "true", "full"], &random))\n")
    }

    @Test(arguments: [1, 2, 3]) func equalsACleanBuildAfterRandomEdits(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        try folder.write("Static/a.png", "x")
        for number in 0..<25 { try writeArticle(number, &random) }
        #expect(await build(folder).report != nil)
        for _ in 0..<10 {
            switch Int.random(in: 0..<5, using: &random) {
            case 0: try writePeople(&random)
            case 1: try writeTags(&random)
            case 2: try writeSettings(&random)
            default: try writeArticle(Int.random(in: 0..<30, using: &random), &random)
            }
            let outcome = await build(folder)
            #expect(outcome.report != nil, "\(outcome.diagnostics.filter { $0.severity == .error })")
            #expect(try await folder.contents(below: "Public") == clean())
        }
    }

    @Test func refusesBrokenRules() async throws {
        try folder.write("seeds/a.md", "Text.\n")
        try folder.write("people.yaml", "- name: Ann Lee\n  variant: A. Lee\n")
        let outcome = await build(folder)
        #expect(outcome.exitCode(isStrict: false) == 2)
        #expect(outcome.diagnostics.map(\.summary) == ["Unknown key “variant”"])
        #expect(!folder.exists("Public"))
    }

    @Test func writesOnlyThePagesOfAPersonWhoseBiographyChanges() async throws {
        for number in 0..<9 {
            try folder.write(
                "seeds/\(number).md", "---\nauthor: \(number % 2 == 0 ? "Ann Lee" : "Bo Reed")\n---\nText.\n")
        }
        try folder.write("people.yaml", "- name: Ann Lee\n")
        _ = await build(folder)
        try folder.write("people.yaml", "- name: Ann Lee\n  bio: Wrote *much*.\n")
        let outcome = await build(folder)
        #expect(outcome.report?.pagesWritten == 1)
        #expect(try folder.read("Public/authors/ann-lee.html").contains("<p>Wrote <em>much</em>.</p>"))
    }
}
