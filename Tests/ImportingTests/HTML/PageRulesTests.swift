import Articles
import Settings
import Testing

@testable import Importing

/// Rules that a person has switched off for a page are not at work on it.
@Suite struct PageRulesTests {
    private let page = SamplePage.page(
        body: """
            <nav>Menu of the site</nav><main><h1>The flood</h1><p>By <a rel=author href=/a>Ann Lee</a></p>
            <p>Edited by <a rel=author href=/b>Bo Moss</a></p><p>June 23, 2014</p>
            <article>\(SamplePage.paragraph("First"))\(SamplePage.paragraph("Second"))<p hidden>Secret words</p></article></main>
            <div>A loose end</div>
            """)

    private func read(without rules: RepairRule...) throws -> Article {
        var settings = ImportSettings(SiteSettings())
        settings.disabledRules = Set(rules)
        return try #require(
            HTMLPageReader(settings: settings).read(Array(page.utf8), path: "a.html").articles.first)
    }

    @Test func whatIsSureNeedsNoCorrection() throws {
        let article = try read()
        #expect(article.text.hasPrefix("First, The river"))
        #expect(article.metadata.title == "The flood")
        #expect(article.metadata.authors == ["Ann Lee"])
        #expect(article.metadata.contributors == [Contributor(role: .editor, name: "Bo Moss")])
        #expect(article.metadata.date?.description == "2014-06-23")
    }

    @Test func guessesAreLeftOut() throws {
        #expect(try read(without: .title).metadata.title == nil)
        #expect(try read(without: .byline).metadata.authors == [])
        #expect(try read(without: .credit).metadata.contributors == [])
        #expect(try read(without: .date).metadata.date == nil)
    }

    @Test func whatARuleLeftOutStays() throws {
        #expect(try read(without: .hiddenPart).text.contains("Secret words"))
        #expect(try read(without: .mainContent).text.contains("A loose end"))
        #expect(try !read(without: .mainContent).text.contains("Menu of the site"))
        let all = try read(without: .mainContent, .pageFurniture, .hiddenPart, .metadata)
        for words in [
            "Menu of the site", "# The flood", "Ann Lee", "June 23, 2014", "Secret words", "A loose end",
        ] {
            #expect(all.text.contains(words))
        }
        #expect(all.diagnostics.allSatisfy { $0.dropped == nil })
    }
}
