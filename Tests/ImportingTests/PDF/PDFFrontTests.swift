import Articles
import Testing

@testable import Importing

@Suite struct PDFFrontTests {
    @Test func takesTitleByItsSizeAndTheBylineBelow() throws {
        var document = BoxDocument(title: "Microsoft Word - storm.doc", author: "Some Typist")
        document.page(
            BoxDocument.Block("WEATHER", y: 30, size: 8),
            BoxDocument.Block("A Night of Wind and", y: 50, size: 24),
            BoxDocument.Block("Water", y: 79, size: 24), BoxDocument.Block("By Ada Brook", y: 120, size: 9),
            BoxDocument.Block("3 March 1961", y: 132, size: 9),
            BoxDocument.Block([Prose.storm, Prose.council], y: 160, indent: 12))
        let article = try document.article()
        #expect(article.metadata.title == "A Night of Wind and Water")
        #expect(article.metadata.authors == ["Ada Brook"])
        #expect(article.metadata.date == PartialDate(year: 1961, month: 3, day: 3))
        #expect(article.blocks == [Prose.storm, Prose.council])
        let above = try #require(article.diagnostics.first { $0.dropped == "WEATHER" })
        #expect(above.summary == "Set aside the line “WEATHER” above the title")
        #expect(above.rule == .title)
    }

    @Test func takesFromTheDocumentsInformationWhatThePagesDoNotSay() throws {
        var document = BoxDocument(title: "The Great Storm", author: "Ada Brook; Tom Reed")
        document.page(BoxDocument.Block([Prose.storm, Prose.council], y: 60, indent: 12))
        let article = try document.article()
        #expect(article.metadata.title == "The Great Storm")
        #expect(article.metadata.authors == ["Ada Brook", "Tom Reed"])
        #expect(
            article.diagnostics.map(\.summary) == [
                "Authors “Ada Brook”, “Tom Reed” taken from what the document says of itself",
                "Title “The Great Storm” taken from what the document says of itself",
            ])
    }

    @Test(arguments: [
        "Microsoft Word - x.doc", "untitled", "(anonymous)", "storm-final.indd", "Document1",
        "http://example.org/a b",
    ])
    func distrustsTitlesThatProgramsWrite(title: String) {
        #expect(DocumentInformation(title: title).likelyTitle == nil)
    }

    @Test(arguments: ["jbrook", "Administrator", "ada@example.org", "(anonymous)", "THE USER 2"])
    func distrustsAuthorsThatAreNoNames(author: String) {
        #expect(DocumentInformation(author: author).likelyAuthors.isEmpty)
    }

    @Test func makesHeadingsOfLargerType() throws {
        var document = BoxDocument()
        document.page(
            BoxDocument.Block("The Storm", y: 40, size: 20), BoxDocument.Block([Prose.storm], y: 80),
            BoxDocument.Block("The Bill", y: 150, size: 14), BoxDocument.Block([Prose.council], y: 180),
            BoxDocument.Block("Who pays", y: 250, size: 12), BoxDocument.Block([Prose.keeper], y: 270))
        let article = try document.article()
        #expect(article.blocks == [Prose.storm, "## The Bill", Prose.council, "### Who pays", Prose.keeper])
        #expect(
            article.diagnostics.map(\.summary) == [
                "Heading “The Bill” taken from its type on page 1",
                "Heading “Who pays” taken from its type on page 1",
                "Title “The Storm” taken from the largest type",
            ])
        #expect(article.diagnostics.map(\.rule) == [.headingGuess, .headingGuess, .title])
    }
}
