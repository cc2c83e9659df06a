import Articles
import TestSupport
import Testing

@testable import Importing

@Suite struct PandocReaderTests {
    @Test func readsMetadataAndBody() throws {
        let article = try article(
            """
            ---
            author:
            - Ada Brook
            - Tom Reed
            date: 3 March 1961
            permalink: /etc/passwd
            title: The *Old* Harbour & its \\[Boats\\]
            ---

            First paragraph.
            """)
        #expect(article.metadata.title == "The Old Harbour & its [Boats]")
        #expect(article.metadata.authors == ["Ada Brook", "Tom Reed"])
        #expect(article.metadata.date == PartialDate(year: 1961, month: 3, day: 3))
        #expect(article.metadata.permalink == nil)
        #expect(article.blocks == ["First paragraph."])
        #expect(article.diagnostics.isEmpty)
    }

    @Test func leavesOutPicturesInsideTheDocument() throws {
        let article = try article(
            "A ![boat \\] here](media/rId21.png) and ![](Pictures/0.png) `![code](x)` ![web](http://a.example/b.png)"
        )
        #expect(article.blocks == ["A  and  `![code](x)` ![web](http://a.example/b.png)"])
        #expect(article.diagnostics.map(\.summary) == ["2 pictures inside the document are left out"])
        #expect(article.diagnostics.map(\.dropped) == ["boat \\] here"])
    }

    @Test func leavesOutSpacesBetweenLists() throws {
        #expect(try article("- one\n\n&nbsp;\n\n- two &nbsp;\n").blocks == ["- one", "- two &nbsp;"])
    }

    @Test func reportsEmptyDocuments() {
        let (articles, problems) = PandocReader().read([0x0A], source: "a.docx")
        #expect(articles.isEmpty)
        #expect(problems.map(\.summary) == ["There is no text in the document"])
    }

    @Test func asksForANewerFormat() async {
        let (articles, problems) = await PandocReader().read(path: "seeds/a.doc", location: "/nonexistent")
        #expect(articles.isEmpty)
        #expect(
            problems == [
                Diagnostic(
                    .error, file: "seeds/a.doc", "This is a document of an old Word version",
                    hint: "Save it as .docx, then remove it.")
            ])
    }

    @Test(arguments: [
        (ToolRun.Result.missing, "The program pandoc, which reads such documents, is not there"),
        (.tooSlow, "Reading the document took too long"), (.tooLarge, "The document holds too much text"),
        (.failed(status: 63, message: "no container"), "The document is damaged: no container"),
        (.failed(status: 251, message: "pandoc: out of memory"), "The document holds too much text"),
        (.failed(status: 251, message: ""), "The document is damaged: pandoc ended with status 251"),
    ])
    func explainsFailures(failure: ToolRun.Result, summary: String) {
        #expect(DocumentProblem.diagnostic(for: failure, path: "a.odt").summary == summary)
    }

    @Test(arguments: ["a.rtf", "a.docx", "a.odt", "a.epub"])
    func bytesOfAnotherKindAreNoDocument(name: String) async {
        let (articles, problems) = await PandocReader().read(
            path: name, location: "/nonexistent", start: [1, 2, 3])
        #expect(articles.isEmpty)
        #expect(
            problems == [
                Diagnostic(
                    .error, file: name, "This is no document of the kind .\(name.dropFirst(2))",
                    hint: "Rename it after what it is, or open it in a word processor and save it anew.")
            ])
    }

    @Test(arguments: ["![", "![a](", "`", "\\", "&nbsp;\n", "![]("])
    func cleansHostileMarkdownInTime(piece: String) {
        let text = Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
        #expect(PandocMarkdown.cleaned(text[...]).markdown.count <= text.count)
    }

    /// Runs pandoc where it is installed.
    @Test(.enabled("pandoc is not installed") { await ToolRun("pandoc", ["--version"]).run() != .missing })
    func readsRichText() async throws {
        let folder = try TemporaryFolder()
        try folder.write("-a b.rtf", #"{\rtf1\ansi The \b old\b0  harbour.\par Second paragraph.\par}"#)
        let (articles, problems) = await PandocReader().read(
            path: "-a b.rtf", location: folder.path + "/-a b.rtf")
        #expect(problems.isEmpty)
        #expect(articles.first?.blocks == ["The **old** harbour.", "Second paragraph."])
    }

    private func article(_ output: String) throws -> Article {
        try #require(PandocReader().read(Array(output.utf8), source: "a.docx").articles.first)
    }
}
