import Articles
import Testing

@testable import Importing

@Suite struct PDFProblemTests {
    @Test func saysThatADocumentHoldsOnlyPictures() {
        var document = BoxDocument()
        document.page()
        let (articles, problems) = PDFReader().read(document.bytes, source: "seeds/a.pdf")
        #expect(articles.isEmpty)
        #expect(
            problems == [
                Diagnostic(
                    .error, file: "seeds/a.pdf", "The PDF document holds pictures of pages, and no text",
                    hint: "Recognise the text first: ocrmypdf in.pdf out.pdf")
            ])
    }

    @Test func namesPagesWithoutText() throws {
        var document = BoxDocument()
        document.page(BoxDocument.Block(Prose.storm, y: 60, width: 300))
        for _ in 0..<2 { document.page() }
        document.page(BoxDocument.Block(Prose.council, y: 60, width: 300))
        document.page()
        let warnings = try document.article().diagnostics.filter { $0.severity == .warning }
        #expect(warnings.map(\.summary) == ["Pages 2–3, 5 hold no text"])
        #expect(
            warnings.map(\.hint) == [
                "If they are pictures of text, recognise it first: ocrmypdf in.pdf out.pdf"
            ])
    }

    @Test(arguments: [
        (
            ToolRun.Result.missing,
            "The program pdftotext, which reads PDF documents, is not there",
            "Install poppler-utils (on macOS: brew install poppler)."
        ),
        (.tooSlow, "Reading the PDF document took too long", "Split it, or print it anew."),
        (.tooLarge, "The PDF document holds too much text", "Split it into its articles."),
        (
            .failed(status: 1, message: "Command Line Error: Incorrect password"),
            "The PDF document is locked with a password", "Save a copy without the password."
        ),
        (
            .failed(status: 3, message: ""), "The PDF document forbids taking its text out",
            "Ask its publisher for a copy that allows it."
        ),
        (
            .failed(status: 1, message: "Syntax Error (12): Couldn't read xref table"),
            "The PDF document is damaged: Couldn't read xref table", "Open it in a viewer and save it anew."
        ),
        (
            .failed(status: 139, message: ""), "The PDF document is damaged: pdftotext ended with status 139",
            "Open it in a viewer and save it anew."
        ),
    ])
    func explainsFailures(failure: ToolRun.Result, summary: String, hint: String) {
        let found = PDFProblem.diagnostic(for: failure, path: "a.pdf")
        let problem = Diagnostic(.error, file: "a.pdf", summary, hint: hint)
        // These two say nothing of the document, which is read again the next time.
        let isPassing =
            if case .missing = failure { true } else if case .tooSlow = failure { true } else { false }
        #expect(found == (isPassing ? problem.passing : problem))
    }
}
