import Articles
import Testing

@testable import Settings

@Suite struct SiteSettingsTests {
    private func read(_ text: String) -> (settings: SiteSettings, problems: [String]) {
        let (settings, diagnostics) = SiteSettings.read(bytes: Array(text.utf8), file: "broadsheet.yaml")
        return (settings, diagnostics.map { String($0.description.dropFirst("broadsheet.yaml:".count)) })
    }

    @Test func hasDefaults() {
        for text in ["", "# nothing\n", "\u{FEFF}---\n", "title:\nsearch: ~\n"] {
            let (settings, problems) = read(text)
            #expect(settings == SiteSettings())
            #expect(problems == [])
        }
        #expect(SiteSettings().pageSize == 50)
        #expect(SiteSettings().language == "en")
        #expect(SiteSettings().maxSourceSize == 20_000_000)
    }

    @Test func readsEveryKey() {
        let (settings, problems) = read(
            """
            title: 1984
            subtitle: "A: b"
            url: HTTPS://Example.org/News
            language: pt_br
            permalink: :year/:slug
            pageSize: 10
            menu:
              - {label: About, url: about.html}
              - label: Tags
                url: tags/
            footer: |
              *Footer*
            rights: CC BY
            search: no
            feeds: False
            smartPunctuation: off
            rawHTML: false
            maxSourceSize: 2 MiB
            dayFirst: true
            """)
        var expected = SiteSettings()
        expected.title = "1984"
        expected.subtitle = "A: b"
        expected.url = "https://example.org/News/"
        expected.language = "pt-BR"
        expected.permalink = ":year/:slug"
        expected.pageSize = 10
        expected.menu = [MenuItem(label: "About", url: "about.html"), MenuItem(label: "Tags", url: "tags/")]
        expected.footer = "*Footer*"
        expected.rights = "CC BY"
        expected.search = false
        expected.feeds = false
        expected.smartPunctuation = false
        expected.rawHTML = false
        expected.maxSourceSize = 2_097_152
        expected.dayFirst = true
        #expect(settings == expected)
        #expect(problems == [])
    }

    @Test func namesTheNearestKey() {
        let (_, problems) = read("titel: A\nPagesize: 3\ncolour: red\n")
        let keys = SettingKey.all.map(\.name).joined(separator: ", ")
        #expect(
            problems == [
                "1: error: Unknown key “titel”\n    Did you mean “title”?",
                "2: error: Unknown key “Pagesize”\n    Did you mean “pageSize”?",
                "3: error: Unknown key “colour”\n    The keys are \(keys).",
            ])
    }

    @Test func reportsEveryValueThatIsNotAsExpected() {
        let (settings, problems) = read(
            """
            title: [A]
            url: example.org
            language: English text
            pageSize: 1001
            search: perhaps
            maxSourceSize: big
            menu: {label: A}
            subtitle: fine
            """)
        #expect(settings.subtitle == "fine")
        #expect(
            problems == [
                "1: error: “title” must be a text, not this list",
                "2: error: “url” must be an absolute address such as https://example.org/, not “example.org”",
                "3: error: “language” must be a language tag such as en, fr or pt-BR, not “English text”",
                "4: error: “pageSize” must be a whole number from 1 to 1000, not “1001”",
                "5: error: “search” must be true or false, not “perhaps”",
                "6: error: “maxSourceSize” must be a size from 1 kB to 2 GB, such as 20 MB, not “big”",
                "7: error: “menu” must be a list of entries, each with a label and a url, not this map",
            ])
    }

    @Test func reportsBrokenYAML() {
        #expect(
            read("title: A\n b: [c\n").problems
                == [
                    """
                    2:3: error: The settings are not valid YAML: mapping values are not allowed in this context
                        Put a value that holds a colon and a space in quotes.
                    """
                ])
        #expect(read("- a\n").problems == ["1: error: The settings must be lines of the form “key: value”"])
        #expect(
            read("title: A\ntitle: B\n").problems
                == [
                    "1: warning: The key “title” stands again further down; this one is not used\n    Remove one of them."
                ])
    }
}
