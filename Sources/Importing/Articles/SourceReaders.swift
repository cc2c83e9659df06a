import Articles

/// The readers of all formats, for the settings that one source has.
struct SourceReaders: Sendable {
    private let markdown: MarkdownReader
    private let text: PlainTextReader
    private let page: HTMLPageReader
    private let pdf: PDFReader
    private let document: PandocReader
    private let plainMarkdown: PlainMarkdown
    private let guessesTitle: Bool

    init(settings: ImportSettings, profile: CollectionProfile) {
        markdown = MarkdownReader(settings: settings)
        text = PlainTextReader(settings: settings, profile: profile)
        page = HTMLPageReader(settings: settings)
        pdf = PDFReader(settings: TextSettings(settings))
        plainMarkdown = PlainMarkdown(settings: TextSettings(settings))
        guessesTitle = settings.uses(.title)
        document = PandocReader(dayFirst: settings.dayFirst, language: settings.language)
    }

    /// Reads a source: its bytes, or the file at a location where another program reads it.
    func read(
        _ bytes: [UInt8], path: String, location: String, kind: SourceKind
    ) async -> (articles: [Article], diagnostics: [Diagnostic]) {
        switch kind {
        case .page: return page.read(bytes, path: path)
        case .pdf: return await pdf.read(path: path, location: location)
        case .document:
            let (articles, problems) = await document.read(
                path: path, location: location, start: bytes.prefix(8))
            return (articles.map(withFront), problems)
        case .text: return read(bytes, path: path, with: text)
        case .markdown, .folderPage, .other: return read(bytes, path: path, with: markdown)
        }
    }

    /// A document with what its first lines say, where it names neither title, nor author and date, itself.
    private func withFront(_ article: Article) -> Article {
        var article = article
        if article.metadata.title == nil, guessesTitle { DocumentTitle.mark(in: &article) }
        guard article.metadata.authors.isEmpty, article.metadata.date == nil else { return article }
        let read = plainMarkdown.read(
            article.markdown, source: article.source, hasTitle: article.metadata.title != nil)
        article.markdown = read.markdown
        article.metadata.authors = read.metadata.authors
        article.metadata.date = read.metadata.date
        article.metadata.contributors += read.metadata.contributors
        article.diagnostics += read.diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.line = nil
            return diagnostic
        }
        return article
    }

    private func read(
        _ bytes: [UInt8], path: String, with reader: some SourceReader
    ) -> (articles: [Article], diagnostics: [Diagnostic]) {
        let decoded = SourceDecoder.decode(bytes, file: path)
        guard let utf8 = decoded.text else { return ([], decoded.diagnostics) }
        let (articles, problems) = reader.read(Source(path: path, text: utf8))
        return (articles, decoded.diagnostics + problems)
    }
}
