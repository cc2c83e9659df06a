import Articles
import Testing

@testable import Importing

@Suite struct PageMetadataTests {
    private func metadata(head: String = "", body: String = "") throws -> ArticleMetadata {
        let page = SamplePage.page(
            head: head, body: body + SamplePage.paragraph("First") + SamplePage.paragraph("Second"))
        return try #require(SamplePage.read(page)).metadata
    }

    @Test func theTitleIsTheHeadingThatAgreesWithThePage() throws {
        #expect(try metadata(body: "<h1>Example Times</h1><h1>The flood</h1>").title == "The flood")
        #expect(
            try metadata(body: "<h1>The great flood of the year</h1>").title == "The great flood of the year")
        #expect(try metadata(body: "<h1>Sign up now for more</h1>").title == "The flood - Example Times")
        let head = "<meta property=og:site_name content='Example Times'>"
        #expect(try metadata(head: head).title == "The flood")
    }

    @Test func authorsComeFromThePagesDataFirst() throws {
        let data =
            "{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Lee\"},{\"@id\":\"#b\"}]}"
        let other = "{\"@id\":\"#b\",\"@type\":\"Person\",\"name\":\"Bo Moss\"}"
        let head =
            "<script type='application/ld+json'>[\(data),\(other)]</script><meta name=author content='Example Times'>"
        #expect(try metadata(head: head).authors == ["Ann Lee", "Bo Moss"])
    }

    @Test func authorsComeFromTheLinesBelowTheTitle() throws {
        #expect(
            try metadata(body: "<h1>The flood</h1><p>By Ann Lee and Bo Moss | 3 min read</p>").authors == [
                "Ann Lee", "Bo Moss",
            ])
        #expect(try metadata(body: "<h1>The flood</h1><span class=author>by Ann</span>").authors == ["Ann"])
        #expect(
            try metadata(body: "<h1>The flood</h1><div>Ann Lee</div><div>June 23, 2014</div>").authors == [
                "Ann Lee"
            ])
    }

    @Test func whoEditedIsNoAuthor() throws {
        let body =
            "<h1>The flood</h1><p>Written by <a rel=author href=/a>Ann Lee</a></p><p>Edited by <a rel=author href=/b>Bo Moss</a></p>"
        let found = try metadata(body: body)
        #expect(found.authors == ["Ann Lee"])
        #expect(found.contributors == [Contributor(role: .editor, name: "Bo Moss")])
    }

    @Test func whoHelpedIsAnEditorToo() throws {
        let names = ["Bo Moss", "Cy Dunn"].map { "<a rel=author href=/x>\($0)</a>" }
        let body =
            "<h1>The flood</h1>By <a rel=author href=/a>Ann Lee</a><div>Contributions from: \(names.joined(separator: ", "))</div>"
        let found = try metadata(body: body)
        #expect(found.authors == ["Ann Lee"])
        #expect(found.contributors.map(\.name) == ["Bo Moss", "Cy Dunn"])
    }

    @Test func theLineBelowTheTitleWinsOverANameThatThePageDoesNotShow() throws {
        let head = "<meta name=author content=KatieS>"
        #expect(try metadata(head: head, body: "<h1>The flood</h1><p>By Ann Lee</p>").authors == ["Ann Lee"])
        #expect(
            try metadata(head: head, body: "<h1>The flood</h1><p>By Ann Lee</p><p>KatieS</p>").authors == [
                "KatieS"
            ])
    }

    @Test(arguments: [
        ("Ann Lee, MD, PhD", ["Ann Lee"]), ("Ann Lee, Head of Marketing and Sales", ["Ann Lee"]),
        ("Anna (Bo) Lee", ["Anna (Bo) Lee"]),
        ("undefined", []), ("page.head.author", []), ("Site Admin", []), ("Lee Company LLC", []),
        ("design: Ann Lee", []),
    ])
    func onlyNamesAreAuthors(content: String, names: [String]) throws {
        #expect(try metadata(head: "<meta name=author content='\(content)'>").authors == names)
    }

    @Test func theNameOfTheAddressIsNoAuthor() throws {
        let head = "<link rel=canonical href=https://blog.example.org/a><meta name=author content=Example>"
        #expect(try metadata(head: head).authors == [])
    }

    @Test func sitesAndAddressesAreNoAuthors() throws {
        #expect(
            try metadata(head: "<meta property=article:author content='https://example.org/ann'>").authors
                == [])
        #expect(try metadata(head: "<meta name=author content=admin>").authors == [])
        let head = "<meta property=og:site_name content=Example><meta name=author content=Example>"
        #expect(try metadata(head: head).authors == [])
    }

    @Test func datesComeFromThePagesDataFirst() throws {
        let head =
            "<meta property=article:published_time content='2014-06-23T08:00:00+02:00'><meta property=article:modified_time content=2014-06-24>"
        let found = try metadata(head: head)
        #expect(found.date?.description == "2014-06-23T08:00:00+02:00")
        #expect(found.updated?.description == "2014-06-24")
    }

    @Test func datesComeFromTheLinesBelowTheTitle() throws {
        #expect(
            try metadata(body: "<h1>The flood</h1><p>Posted on June 23, 2014 by Ann Lee</p>").date?
                .description == "2014-06-23")
        #expect(
            try metadata(body: "<h1>The flood</h1><time datetime=2014-06-23>today</time>").date?.description
                == "2014-06-23")
        #expect(try metadata(body: "<h1>The flood</h1><p>6/7/2014</p>").date == nil)
    }

    @Test func eachDateIsWhatTheWordsBeforeItSay() throws {
        let day = { (line: String) in try metadata(body: "<h1>The flood</h1>\(line)") }
        let glued = try day(
            "<p><a>Health</a><span>JUNE 23, 2014</span><span>Updated: July 1, 2014</span></p>")
        #expect([glued.date, glued.updated].map { $0?.description } == ["2014-06-23", "2014-07-01"])
        let times = try day(
            "<p>On <time class=published datetime=2014-06-23>x</time><time class=updated datetime=2014-07-01>y</time>"
        )
        #expect([times.date, times.updated].map { $0?.description } == ["2014-06-23", "2014-07-01"])
        let parted = try day(
            "<div>Published&ensp;<b>June 23, 2014</b></div><div>Last updated</div><div>July 1, 2014</div>")
        #expect([parted.date, parted.updated].map { $0?.description } == ["2014-06-23", "2014-07-01"])
    }

    @Test(arguments: [
        "My story begins on Friday, June 20, 2014, when it rained and all the dogs of the town ran through the streets",
        "Received 20 June 2014", "DATE: 2014-06-20 - 2014-06-23",
    ])
    func otherDaysAreNoDates(line: String) throws {
        #expect(try metadata(body: "<h1>The flood</h1><p>\(line)</p>").date == nil)
    }

    @Test func datesOfOtherArticlesAreNoDates() throws {
        let list =
            "<div class=related><b itemprop=datePublished>May 1, 2011</b><b itemprop=datePublished>May 2, 2012</b></div>"
        #expect(try metadata(body: "<h1>The flood</h1>\(list)").date == nil)
    }

    @Test func theDayOfAPageIsNotThatOfAnArticle() throws {
        #expect(try metadata(head: published("WebPage")).date == nil)
        #expect(try metadata(head: published("NewsArticle")).date?.description == "2014-06-23")
    }

    private func published(_ type: String) -> String {
        "<script type='application/ld+json'>{\"@type\":\"\(type)\",\"datePublished\":\"2014-06-23\"}</script>"
    }

    @Test func aShownDateThatIsEarlierWins() throws {
        let head = "<meta property=article:published_time content=2025-12-01>"
        #expect(
            try metadata(head: head, body: "<h1>The flood</h1><p>June 23, 2014</p>").date?.description
                == "2014-06-23")
    }

    @Test func theRestOfTheHead() throws {
        let head = """
            <link rel=canonical href=https://example.org/2014/06/23/flood><meta property=article:tag content=Rivers>
            <meta property=article:tag content=Floods><meta name=description content="The river rose.">
            <meta property=og:site_name content="Example Times">
            """
        let found = try metadata(head: head)
        #expect(found.sourceURL == "https://example.org/2014/06/23/flood")
        #expect(found.date?.description == "2014-06-23")
        #expect(found.tags == ["Rivers", "Floods"])
        #expect(found.summary == "The river rose.")
        #expect(found.source == "Example Times")
        #expect(found.language == "en")
    }

    @Test func aSavedPageSaysWhereItCameFrom() throws {
        let page =
            "<!-- saved from url=(0024)https://example.org/flood -->"
            + SamplePage.page(body: SamplePage.paragraph("First"))
        #expect(SamplePage.read(page)?.metadata.sourceURL == "https://example.org/flood")
    }

    @Test func everyGuessIsANoteWithItsRule() throws {
        let page = SamplePage.page(
            body: "<h1>The flood</h1><p>By Ann Lee</p><p>June 23, 2014</p>" + SamplePage.paragraph("First"))
        let notes = try #require(SamplePage.read(page)).diagnostics.filter { $0.dropped == nil }
        #expect(notes.map(\.rule) == [.title, .byline, .date])
        #expect(
            notes.map(\.summary) == [
                "The title was taken from the page’s first heading",
                "Ann Lee as author: from the line below the title",
                "2014-06-23 as date: from the text below the title",
            ])
    }
}
