import Articles
import Testing

@testable import Importing

@Suite struct MainContentTests {
    private let story = SamplePage.paragraph("First") + SamplePage.paragraph("Second")

    @Test func menusSharingAndCommentsAreLeftOut() throws {
        let page = SamplePage.page(
            body: """
                <nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><h1>The flood</h1>
                <div class="entry-content">\(story)<div class="share-buttons"><a href=x>Tweet</a></div></div>
                <div id="comments"><p>Nice text, I like it a lot, really, and so does my dog.</p></div>
                <footer>Imprint</footer>
                """)
        let article = try #require(SamplePage.read(page))
        #expect(article.text.hasPrefix("First, The river"))
        #expect(!article.text.contains("Tweet") && !article.text.contains("dog"))
        #expect(article.metadata.title == "The flood")
        #expect(
            article.dropped(.pageFurniture) == [
                "Home Sport", "Tweet\nNice text, I like it a lot, really, and so does my dog.\nImprint",
            ])
    }

    @Test func hiddenPartsAreLeftOutButNotFoldedOnes() throws {
        let page = SamplePage.page(
            body: """
                <article>\(story)<p style="display: none">secret</p><button aria-controls="more">More</button>
                <div id="more" hidden>\(SamplePage.paragraph("Third"))</div></article>
                """)
        let article = try #require(SamplePage.read(page))
        #expect(article.text.contains("Third, "))
        #expect(article.dropped(.hiddenPart) == ["secret"])
    }

    @Test func listsOfOtherArticlesAreLeftOut() throws {
        let teasers = (1...4).map {
            "<div class=x><a href=/\($0)><h3>Other story \($0)</h3></a> A few words.</div>"
        }
        let page = SamplePage.page(body: "<main>\(story)<section>\(teasers.joined())</section></main>")
        let article = try #require(SamplePage.read(page))
        #expect(!article.text.contains("Other story"))
        #expect(article.dropped(.pageFurniture).joined().contains("Other story 4"))
    }

    @Test func aListOfLinkedHeadingsThatIsTheArticleStays() throws {
        let items = (1...6).map {
            "<div class=x><h3><a href=/\($0)>Place \($0)</a></h3>\(SamplePage.paragraph("It"))</div>"
        }
        let article = try #require(SamplePage.read(SamplePage.page(body: "<main>\(items.joined())</main>")))
        #expect(article.text.contains("### [Place 6](/6)"))
    }

    @Test func aClassOnThePartsOfTheArticleDoesNotDropThem() throws {
        let parts = (1...5).map { "<div class=\"venue-excerpt\">\(SamplePage.paragraph("Part \($0)"))</div>" }
        let article = try #require(SamplePage.read(SamplePage.page(body: parts.joined())))
        #expect(article.text.contains("Part 1") && article.text.contains("Part 5"))
    }

    @Test func colorsOfCodeAreNoComments() throws {
        let code =
            "<pre><code class=\"language-sh\"><span class=\"token comment\"># list</span>\nls</code></pre>"
        let article = try #require(SamplePage.read(SamplePage.page(body: "<main>\(story)\(code)</main>")))
        #expect(article.text.contains("```sh\n# list\nls\n```"))
    }

    @Test func aPageOfCommentsAloneKeepsThem() throws {
        let posts = (1...3).map { "<div class=\"comment\">\(SamplePage.paragraph("Post \($0)"))</div>" }
        let article = try #require(SamplePage.read(SamplePage.page(body: posts.joined())))
        #expect(article.text.contains("Post 3"))
    }

    @Test func theTextInThePagesDataStandsInForAMissingOne() throws {
        let body = String(repeating: "All of the text stands here. ", count: 30)
        let data = "{\"@type\": \"NewsArticle\", \"articleBody\": \"\(body)\"}"
        let page = SamplePage.page(
            head: "<script type=\"application/ld+json\">\(data)</script>",
            body: "<p>Subscribe to read on.</p>")
        let article = try #require(SamplePage.read(page))
        #expect(article.text.hasPrefix("All of the text stands here."))
        #expect(article.dropped(.mainContent) == ["Subscribe to read on."])
    }

    @Test func aPageWithoutTextIsAnError() {
        let (articles, diagnostics) = SamplePage.read(
            Array("<html><script>go()</script><div id=app></div>".utf8))
        #expect(articles.isEmpty)
        #expect(diagnostics.map(\.summary) == ["No text was found in this page"])
        #expect(
            diagnostics.map(\.hint) == ["A script may load its text: save the page from a browser, complete."]
        )
    }

    @Test func otherScriptsAreTextToo() throws {
        let text = String(repeating: "河水在夜间上涨，到了早晨，城镇的低处已经被淹没。", count: 8)
        let page =
            "<html lang=zh><body><ul><li><a href=/>首页</a></ul><div><h1>洪水</h1><p>\(text)</p><p>\(text)</p></div></body>"
        let article = try #require(SamplePage.read(page))
        #expect(article.text == "\(text)\n\n\(text)\n")
        #expect(article.metadata.title == "洪水")
        #expect(article.metadata.language == "zh")
    }
}
