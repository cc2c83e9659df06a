package import Articles

/// Reads PDF documents, through the program pdftotext.
package struct PDFReader: Sendable {
    private let settings: TextSettings

    package init(settings: TextSettings = TextSettings()) { self.settings = settings }

    /// Reads a document; `path` is what diagnostics name, `location` where it lies.
    package func read(
        path: String, location: String
    ) async -> (articles: [Article], diagnostics: [Diagnostic]) {
        switch await Self.run(["-q"], location).run() {
        case .output(let output): return read(output, source: path)
        case .failed(let status, _):
            // Quiet at first: some documents are read well with a warning for every second object.
            var message = ""
            if case .failed(_, let told) = await Self.run([], location).run() { message = told }
            return ([], [PDFProblem.diagnostic(for: .failed(status: status, message: message), path: path)])
        case let failure: return ([], [PDFProblem.diagnostic(for: failure, path: path)])
        }
    }

    private static func run(_ options: [String], _ location: String) -> ToolRun {
        ToolRun("pdftotext", options + ["-bbox-layout", ToolRun.argument(for: location), "-"])
    }

    /// Reads what `pdftotext -bbox-layout` wrote.
    package func read(_ output: [UInt8], source: String) -> (articles: [Article], diagnostics: [Diagnostic]) {
        let document = BoundingBoxReader.read(output)
        guard !document.lines.isEmpty else { return ([], [PDFProblem.noText(document, path: source)]) }
        let reflow = PageReflow(document, source: source, settings: settings)
        let paged = PagedText(reflow, source: source, settings: settings)
        guard !paged.text.isEmpty else {
            return ([], reflow.diagnostics + [PDFProblem.noText(document, path: source)])
        }
        var article = TextReader(settings: withoutPageRules).read(paged.text, source: source)
        if article.metadata.title == PagedText.noTitle { article.metadata.title = nil }
        // Its lines are those of the text in between.
        for index in article.diagnostics.indices { article.diagnostics[index].line = nil }
        if settings.uses(.metadata) {
            article.diagnostics += document.information.fill(&article.metadata, source: source)
        }
        article.diagnostics += reflow.diagnostics + paged.diagnostics + reflow.notes.remarks(source: source)
        article.diagnostics += PDFProblem.pages(document, path: source)
        article.diagnostics.sort()
        let body = reflow.notes.canMark ? PrivateMark.resolved(article.markdown) : article.markdown
        article.markdown = body + reflow.notes.markdown
        return ([article], [])
    }

    /// What the places on the pages have told already, the text alone must not guess again.
    private var withoutPageRules: TextSettings {
        var inner = settings
        inner.disabledRules.formUnion([
            .runningHead, .pageNumber, .repeatedTitle, .pageCut, .collectionFurniture,
        ])
        return inner
    }
}
