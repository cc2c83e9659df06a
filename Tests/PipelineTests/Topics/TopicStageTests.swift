import Articles
import Files
import Pipeline
import TestSupport
import Testing

/// What builds make of texts that have something in common.
struct TopicStageTests {
    private let folder: TemporaryFolder

    private static let storm = """
        The lifeboat of Port Ellery went out in the storm of Tuesday night. Captain Margaret Ashdown took the lifeboat past \
        Gannet Head, where the lighthouse had gone dark, and found the trawler with its engine drowned. The lifeboat brought \
        nine fishermen home. The lighthouse was lit again at four in the morning by its keeper, and Port Ellery slept. The \
        fishermen said that without Captain Ashdown the trawler would have broken on Gannet Head before the tide had turned, \
        and the harbour master wrote as much in his book the next day, with the time of every rocket that was seen.
        """

    init() throws {
        folder = try TemporaryFolder()
        try write("storm", date: "1954-02-03", Self.storm)
        try write("again", date: "1964-02-03", Self.storm + "\n\nThis was printed ten years ago.")
        try write(
            "keeper", date: "1957-06-01",
            """
            The keeper of the lighthouse on Gannet Head retires. He lit the lighthouse for thirty years, and in the storm of \
            1954 he lit it by hand for the lifeboat of Port Ellery. The fishermen of Port Ellery gave him a clock. Captain \
            Margaret Ashdown of the lifeboat spoke, and said that a lighthouse is a man who stays awake.
            """)
        try write(
            "seeds", date: "1958-03-01",
            """
            Sow parsley in March, and carrots when the soil crumbles. Gardeners who sow early lose their seedlings to frost; \
            gardeners who sow late have small carrots. A good gardener keeps a notebook of soil and frost.
            """)
    }

    private func write(_ name: String, date: String, tags: String = "", _ text: String) throws {
        try folder.write(
            "seeds/\(name).md", "---\ntitle: The \(name)\ndate: \(date)\n\(tags)---\n\(text)\n")
    }

    private func build(_ settings: String = "") async throws -> BuildOutcome {
        try folder.write("broadsheet.yaml", "search: false\ndata: true\n" + settings)
        return await SiteBuild(BuildOptions(site: folder.path, jobs: 2)).run()
    }

    private func article(_ path: String) throws -> String { try folder.read("Public/" + path) }

    private func duplicates() throws -> [Substring] {
        try folder.read(".broadsheet/report.jsonl").split(separator: "\n").filter {
            $0.contains("\"rule\":\"duplicate\"")
        }
    }

    @Test func makesTagsForArticlesWithoutAny() async throws {
        try write("tagged", date: "1959-01-01", tags: "tags: [Clocks]\n", "The lighthouse clock stopped.")
        #expect(try await build().exitCode(isStrict: true) == nil)
        let keeper = try article("1957/06/keeper.html")
        #expect(keeper.contains("<dt>Tags from the text</dt>"))
        let link = "<a href=\"../../tags/gannet-head.html\" rel=\"tag\" dir=\"auto\">Gannet Head</a>"
        #expect(keeper.contains(link))
        #expect(try article("tags/gannet-head.html").contains("1957/06/keeper.html"))
        let tagged = try article("1959/01/tagged.html")
        #expect(tagged.contains("<dt>Tags</dt>"))
        #expect(!tagged.contains("gannet-head"))
        let lines = try article("articles.jsonl").split(separator: "\n")
        #expect(lines.count { $0.contains("\"derivedTags\":[") } == 4)
        #expect(lines.count { $0.contains("\"tags\":[\"Clocks\"]") } == 1)
        let tag = "\"path\":\"tags/gannet-head.html\",\"articles\":3,\"derived\":true"
        #expect(try article("tags.json").contains(tag))
        #expect(try !article("1957/06/keeper.md").contains("tags:"))
    }

    @Test func obeysRulesForTagsThatItMakes() async throws {
        let rules = "- tag: Gannet Head\n  ban: true\n- tag: Light\n  synonyms: [lighthouse]\n"
        try folder.write("tags.yaml", rules)
        _ = try await build()
        #expect(!folder.exists("Public/tags/gannet-head.html"))
        #expect(try article("tags/light.html").contains("1957/06/keeper.html"))
    }

    @Test func makesNoTagsWhereThatIsSwitchedOff() async throws {
        _ = try await build("derivedTags: false\n")
        #expect(try folder.files(below: "Public/tags") == ["index.html"])
        #expect(try !article("1957/06/keeper.html").contains("rel=\"tag\""))
    }

    @Test func leadsToRelatedArticlesButNotToTheSameText() async throws {
        let subjects = ["Bread", "Chess", "Tin mines", "Bees", "Trams", "Opera", "Slate", "Fog"]
        for (number, subject) in subjects.enumerated() {
            try write(
                "other \(number)", date: "1970-01-0\(number + 1)",
                "\(subject) have little to do with the rest. Whoever likes \(subject.lowercased()) will know why."
            )
        }
        _ = try await build()
        let storm = try article("1954/02/storm.html")
        #expect(storm.contains("<h2 id=\"related\">Related articles</h2>"))
        #expect(storm.contains("<li><a href=\"../../1957/06/keeper.html\" dir=\"auto\">The keeper</a>"))
        #expect(!storm.contains("1964/02/again.html\" dir=\"auto\">The again</a> <small>"))
        #expect(try !article("1958/03/seeds.html").contains("id=\"related\""))
        _ = try await build("related: false\n")
        #expect(try !article("1954/02/storm.html").contains("id=\"related\""))
    }

    @Test func reportsArticlesThatRepeatOthers() async throws {
        let outcome = try await build()
        let notes = outcome.diagnostics.filter { $0.rule == .duplicate }
        #expect(notes.count == 1)
        let text = try #require(notes.first).description
        #expect(text.hasPrefix("seeds/again.md: note: The text is that of “seeds/storm.md” ("))
        #expect(text.hasSuffix("    In broadsheet.yaml, “duplicates” says what becomes of such articles."))
        #expect(try duplicates().count == 1)
        #expect(try !article("1954/02/storm.html").contains("Other versions"))
        #expect(try await build("duplicates: false\n").diagnostics.filter { $0.rule == .duplicate } == [])
    }

    @Test func linksArticlesThatRepeatEachOther() async throws {
        _ = try await build("duplicates: link\n")
        let link = "<dt>Other versions</dt>\n<dd><ul class=\"inline\"><li><a href=\"../../"
        #expect(try article("1954/02/storm.html").contains(link + "1964/02/again.html"))
        #expect(try article("1964/02/again.html").contains(link + "1954/02/storm.html"))
    }

    @Test func leavesOutArticlesThatRepeatOthers() async throws {
        try write("letter", date: "1965-01-01", "See [the report](again.md) of ten years ago.")
        let before = try await build()
        #expect(before.report?.articles == 5)
        var options = BuildOptions(site: folder.path, jobs: 2)
        options.recordsAddresses = true
        _ = await SiteBuild(options).run()
        let outcome = try await build("duplicates: omit\n")
        #expect(outcome.diagnostics.filter { $0.severity > .note } == [])
        #expect(outcome.report?.articles == 4)
        #expect(outcome.report?.repeated == 1)
        #expect(
            outcome.diagnostics.contains {
                $0.summary.hasPrefix("The text is that of “seeds/storm.md”")
                    && $0.summary.hasSuffix("; it was left out") && $0.hint == "Its address leads there."
            })
        #expect(try article("1964/02/again.html").contains("url=../../1954/02/storm.html"))
        let letter = try article("1965/01/letter.html")
        #expect(letter.contains("href=\"../../1954/02/storm.html\">the report</a>"))
        #expect(try !article("archive/index.html").contains("again.html"))

        // The same without a record of addresses.
        try folder.remove("addresses.tsv")
        #expect(try await build("duplicates: omit\n").diagnostics.filter { $0.severity > .note } == [])
        #expect(try article("1964/02/again.html").contains("url=../../1954/02/storm.html"))
    }

    @Test func leadsFromThePermalinkOfWhatIsLeftOut() async throws {
        try write("again", date: "1964-02-03", tags: "permalink: /old/:title/\n", Self.storm)
        let outcome = try await build("duplicates: omit\n")
        #expect(outcome.diagnostics.filter { $0.severity > .note } == [])
        #expect(try article("old/again/index.html").contains("url=../../1954/02/storm.html"))
    }

    @Test func linksToWhatIsPublishedRatherThanToWhatIsLeftOut() async throws {
        try folder.write(
            "seeds/old/keeper.md", "---\ntitle: Old\ndate: 1964-02-03\n---\n" + Self.storm)
        try write("letter", date: "1965-01-01", "Of [the keeper](post:keeper) and storms.")
        _ = try await build("duplicates: omit\n")
        #expect(try article("1965/01/letter.html").contains("href=\"../../1957/06/keeper.html\""))
    }

    @Test func equalsACleanBuildAfterTheTextsChange() async throws {
        _ = try await build("duplicates: omit\n")
        try write("storm", date: "1954-02-03", "Nothing happened in Port Ellery. The lighthouse was lit.")
        try folder.remove("seeds/seeds.md")
        for settings in ["duplicates: omit", "duplicates: link", "derivedTags: false", "related: false"] {
            _ = try await build(settings + "\n")
            let site = try folder.contents(below: "Public")
            let other = try TemporaryFolder()
            for name in try folder.files(below: "seeds") {
                try other.write("seeds/" + name, folder.read("seeds/" + name))
            }
            try other.write("broadsheet.yaml", folder.read("broadsheet.yaml"))
            _ = await SiteBuild(BuildOptions(site: other.path, jobs: 1)).run()
            #expect(try other.contents(below: "Public") == site)
        }
    }
}
