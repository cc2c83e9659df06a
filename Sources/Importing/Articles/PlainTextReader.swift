package import Articles

/// Reads text pulled out of paged documents.
package struct PlainTextReader: SourceReader {
    private let reader: TextReader

    package init(settings: ImportSettings) {
        reader = TextReader(settings: TextSettings(dayFirst: settings.dayFirst, language: settings.language))
    }

    package func read(_ source: Source) -> (articles: [Article], diagnostics: [Diagnostic]) {
        ([reader.read(source.text, source: source.path)], [])
    }
}
