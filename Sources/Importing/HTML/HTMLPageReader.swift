package import Articles

/// Reads web pages that were saved as files: finds the article, its title, authors and date, and writes it as Markdown.
package struct HTMLPageReader: Sendable {
    private let settings: ImportSettings

    package init(settings: ImportSettings) { self.settings = settings }

    /// Reads the bytes of a file as they are, in whatever encoding.
    ///
    /// There is no article, and an error among the diagnostics, where the file is no text or the page holds none. What was left
    /// out of the page is in the diagnostics of the article, word for word.
    package func read(
        _ bytes: [UInt8], path: String
    ) -> (articles: [Article], diagnostics: [Diagnostic]) {
        let decoded = PageDecoder.decode(bytes, file: path)
        guard let text = decoded.text else { return ([], decoded.diagnostics) }
        var part = ArticlePart(of: StreamedParts.placed(in: PageParser.parse(text)))
        if !settings.uses(.mainContent) { part.root = 0 }
        let page = PageMetadata(part: part, settings: settings, file: path)
        var article = Article(source: path, metadata: page.metadata, diagnostics: page.notes)
        ArticleTrimmer.trim(&part.outline, root: part.root, title: settings.uses(.title) ? page.title : nil)
        part.dropSurroundings()
        part.restore(settings.disabledRules)
        article.markdown = PageMarkdown.markdown(of: part.root, in: part.outline, address: page.address)
        if settings.uses(.mainContent), let body = StructuredBody(page.fullText, insteadOf: article.markdown)
        {
            part.dropAll()
            article.markdown = body.markdown
            article.diagnostics.append(body.note(file: path))
        }
        article.diagnostics += DropNotes.notes(for: part.outline, title: page.metadata.title, file: path)
        guard !article.markdown.isEmpty else { return ([], decoded.diagnostics + [empty(path)]) }
        return ([article], decoded.diagnostics)
    }

    private func empty(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, file: path, "No text was found in this page",
            hint: "A script may load its text: save the page from a browser, complete.")
    }
}
