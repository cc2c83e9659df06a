import Articles
import Files
import Pipeline
import TestSupport
import Testing

/// What a site shows of people, tags and series.
@Suite struct PeopleAndSeriesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func build() async throws {
        let outcome = await SiteBuild(BuildOptions(site: folder.path, url: "https://example.org/", jobs: 2))
            .run()
        #expect(outcome.diagnostics.filter { $0.severity != .note } == [])
    }

    /// The lines of a page that hold a text.
    private func lines(_ page: String, with text: String) throws -> [String] {
        try folder.read("Public/" + page).split(separator: "\n").map(String.init).filter { $0.contains(text) }
    }

    @Test func showsWhatIsKnownOfAnAuthor() async throws {
        try folder.write("seeds/a.md", "---\nauthor: J. Cogan\n---\nText.\n")
        try folder.write(
            "seeds/b.md", "---\nauthor: Ann Lee\neditor: James Cogan\nphotographer: Bo Reed\n---\nText.\n")
        try folder.write("Static/people/cogan.png", "no picture")
        try folder.write(
            "people.yaml",
            """
            - name: James Cogan
              variants: J. Cogan
              born: 1893-05-12
              died: c. 1954
              links: {viaf: 12, Own pages: "https://example.org/?a=1&b=2"}
              picture: people/cogan.png
            """)
        try await build()
        let page = "authors/james-cogan.html"
        #expect(try lines(page, with: "life") == ["<p class=\"life\">12 May 1893 – c. 1954</p>"])
        #expect(
            try lines(page, with: "portrait") == [
                "<p class=\"portrait\"><img src=\"../people/cogan.png\" alt=\"\"></p>"
            ])
        #expect(
            try lines(page, with: "external") == [
                "<li><a href=\"https://viaf.org/viaf/12\" rel=\"external\">VIAF</a></li>",
                "<li><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"external\">Own pages</a></li>",
            ])
        #expect(
            try lines(page, with: "Editing") == [
                "<li><a href=\"../undated/b.html\" dir=\"auto\">b</a> <small>Editing</small></li>"
            ])
        #expect(try folder.read("Public/authors/j-cogan.html").contains("url=james-cogan.html"))
        let article = try folder.read("Public/undated/b.html")
        #expect(
            article.contains(
                """
                <dt>Editing</dt>
                <dd><ul class="inline"><li><a href="../authors/james-cogan.html" dir="auto">James Cogan</a></li></ul></dd>
                <dt>Photographs</dt>
                <dd><ul class="inline"><li>Bo Reed</li></ul></dd>
                """))
    }

    @Test func showsTagsAndPeopleThatGoTogether() async throws {
        for number in 1...3 {
            try folder.write(
                "seeds/\(number).md",
                "---\nauthors: [Ann Lee, Bo Reed]\ndate: 195\(number)\ntags: [sea, pier \(number % 2)]\n---\nText \(number).\n"
            )
        }
        try await build()
        func names(_ page: String) throws -> [String] {
            let html = try folder.read("Public/" + page)
            let aside = html.firstRange(of: "<aside").map { String(html[$0.lowerBound...]) } ?? ""
            return aside.matches(of: /dir="auto">([^<]+)<\/a> <small>(\d+)/).map { "\($0.1) \($0.2)" }
        }
        #expect(try names("tags/sea.html") == ["Ann Lee 3", "Bo Reed 3", "pier 1 2", "pier 0 1"])
        #expect(try names("authors/ann-lee.html") == ["Bo Reed 3", "sea 3", "pier 1 2", "pier 0 1"])
        #expect(try folder.read("Public/authors/ann-lee.html").contains("1951–1953"))
    }

    @Test func leadsFromTextsOfTheRulesToTheSite() async throws {
        try folder.write("seeds/town/flood.md", "---\nauthor: Ann Lee\ndate: 1953\ntags: [sea]\n---\nText.\n")
        try folder.write("Pages/about.md", "Text.\n")
        try folder.write(
            "people.yaml",
            """
            - name: Ann Lee
              bio: |
                Wrote [one](seeds/town/flood.md#top), [the same](town/flood.md), [of the sea](/tags/sea/),
                [about](about.html), [there](https://example.com/), [her](../authors/ann-lee.html).
            """)
        try folder.write("tags.yaml", "- {tag: sea, description: 'See [it](seeds/town/flood.md).'}\n")
        try await build()
        let html = try lines("authors/ann-lee.html", with: "the same").joined()
        #expect(html.contains("<a href=\"../1953/flood.html#top\">one</a>"))
        #expect(html.contains("<a href=\"../1953/flood.html\">the same</a>"))
        #expect(html.contains("<a href=\"../tags/sea.html\">of the sea</a>"))
        let more = try lines("authors/ann-lee.html", with: ">there<").joined()
        #expect(more.contains("<a href=\"../about.html\">about</a>"))
        #expect(more.contains("<a href=\"https://example.com/\">there</a>"))
        #expect(more.contains("<a href=\"ann-lee.html\">her</a>"))
        #expect(try lines("tags/sea.html", with: "<a href=\"../1953/flood.html\">it</a>").count == 1)

        // The page follows when its article moves.
        try folder.write("seeds/town/flood.md", "---\nauthor: Ann Lee\ndate: 1954\ntags: [sea]\n---\nText.\n")
        try await build()
        #expect(try lines("tags/sea.html", with: "<a href=\"../1954/flood.html\">it</a>").count == 1)
    }

    @Test func warnsOfLinksInTheRulesThatLeadNowhere() async throws {
        try folder.write("seeds/a.md", "---\nauthor: Ann Lee\n---\nText.\n")
        try folder.write("people.yaml", "- name: Ann Lee\n  bio: 'Wrote [one](gone.md) ![it](gone.png).'\n")
        let outcome = await SiteBuild(BuildOptions(site: folder.path, jobs: 1)).run()
        #expect(
            outcome.diagnostics.filter { $0.severity != .note }.map(\.description) == [
                """
                people.yaml:2: warning: The link to “gone.md” leads nowhere
                    Name a source from the site's folder on, such as seeds/flood.md, or an address of the site.
                """,
                """
                people.yaml:2: warning: The picture “gone.png” is missing
                    Put the file into the folder Static, or correct its name.
                """,
            ])
        #expect(try folder.read("Public/authors/ann-lee.html").contains("<a href=\"gone.md\">one</a>"))
    }

    @Test func showsBroaderAndNarrowerTags() async throws {
        try folder.write("seeds/a.md", "---\ntags: [harbour]\n---\nText.\n")
        try folder.write("tags.yaml", "- {tag: harbour, broader: Sea, description: A *safe* place.}\n")
        try await build()
        #expect(
            try lines("tags/harbour.html", with: "parent") == [
                "<p class=\"parent\"><a href=\"sea.html\">Sea</a></p>"
            ])
        #expect(try lines("tags/harbour.html", with: "<em>safe</em>").count == 1)
        #expect(
            try lines("tags/sea.html", with: "harbour") == [
                "<li><a href=\"harbour.html\" dir=\"auto\">harbour</a> <small>1</small></li>"
            ])
        #expect(try lines("tags/sea.html", with: "class=\"empty\"") == [])
        #expect(try lines("tags/index.html", with: "class=\"broader\"").count == 1)
    }

    @Test func leadsThroughASeries() async throws {
        for (number, part) in [3, 1, 2].enumerated() {
            try folder.write(
                "seeds/\(number).md",
                "---\ntitle: T\(part)\nseries: {name: Letters, order: \(part)}\n---\nText.\n")
        }
        try await build()
        #expect(
            try lines("series/letters.html", with: "<h2>") == [
                "<h2><a href=\"../undated/1.html\" dir=\"auto\">T1</a></h2>",
                "<h2><a href=\"../undated/2.html\" dir=\"auto\">T2</a></h2>",
                "<h2><a href=\"../undated/0.html\" dir=\"auto\">T3</a></h2>",
            ])
        #expect(
            try lines("undated/2.html", with: "class=\"place\"") == [
                """
                <dd><a href="../series/letters.html" dir="auto">Letters</a> <span class="place">Part 2</span> \
                <small>Previous <a href="1.html" dir="auto">T1</a></small> \
                <small>Next <a href="0.html" dir="auto">T3</a></small></dd>
                """
            ])
        #expect(try lines("index.html", with: "series/index.html").count == 1)
        #expect(try lines("series/index.html", with: "letters.html").count == 1)
        #expect(try lines("index.html", with: "issues/index.html") == [])
    }

    @Test func showsIssuesPageByPage() async throws {
        try folder.write(
            "seeds/a.md", "---\ntitle: Back\ndate: 1953-02-14\nissue: 5\npages: 12–14\n---\nText.\n")
        try folder.write(
            "seeds/b.md", "---\ntitle: Front\ndate: 1953-02-14\nissue: 5\npages: 1\n---\nText.\n")
        try await build()
        #expect(
            try lines("issues/1953-5.html", with: "class=\"place\"") == [
                "<p class=\"place\">p. 1</p>", "<p class=\"place\">p. 12–14</p>",
            ])
        #expect(try lines("issues/1953-5.html", with: "<h1") == ["<h1 dir=\"auto\">1953, No. 5</h1>"])
        #expect(try lines("1953/02/a.html", with: "issues/1953-5.html").count == 1)
        #expect(try lines("issues/index.html", with: "1953-5.html").count == 1)
        #expect(try lines("issues/index.html", with: "<main") == ["<main id=\"main\" class=\"directory\">"])

        // The name of a paper is too long for the column of letters.
        try folder.write(
            "seeds/c.md", "---\ntitle: Other\ndate: 1954\nissue: 1\npublication: The Gazette\n---\nText.\n")
        try await build()
        #expect(
            try lines("issues/index.html", with: "<main") == [
                "<main id=\"main\" class=\"directory titled\">"
            ])
    }

    @Test func writesDataForOthers() async throws {
        try folder.write(
            "seeds/a.md",
            "---\ntitle: \"A <b>\"\nauthor: Ann Lee\ntags: [sea]\nmood: {x: [1, y]}\n---\nText [b](b.md).\n")
        try folder.write("seeds/b.md", "Text.\n")
        try folder.write("broadsheet.yaml", "data: full\n")
        try await build()
        let lines = try folder.read("Public/articles.jsonl").split(separator: "\n")
        #expect(
            lines.first == """
                {"id":"seeds/a.md","source":"seeds/a.md","path":"undated/a.html","url":"https://example.org/undated/a.html",\
                "title":"A \\u003Cb\\u003E","authors":["Ann Lee"],"language":"en","tags":["sea"],"excerpt":"Text b.","words":2,\
                "params":{"mood":{"x":["1","y"]}},"markdown":"Text [b](undated/b.html).\\n"}
                """)
        #expect(lines.count == 2)
        #expect(
            try folder.read("Public/people.json") == """
                [
                {"name":"Ann Lee","sortName":"Lee, Ann","path":"authors/ann-lee.html",\
                "url":"https://example.org/authors/ann-lee.html","articles":1}
                ]

                """)
        #expect(
            try folder.read("Public/tags.json") == """
                [
                {"name":"sea","path":"tags/sea.html","url":"https://example.org/tags/sea.html","articles":1}
                ]

                """)
    }
}
