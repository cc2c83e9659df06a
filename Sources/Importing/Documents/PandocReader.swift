package import Articles
import Markdown
import Settings

/// Reads documents of word processors and books, through the program pandoc.
///
/// The Markdown of such an article is pandoc's: without raw HTML, with tables, footnotes and struck text. Its
/// title may still stand in the body as the first heading, its byline below it: the rules for Markdown
/// without front matter find them.
package struct PandocReader: Sendable {
    private let dayFirst: Bool?
    private let language: String?

    package init(dayFirst: Bool? = nil, language: String? = nil) {
        self.dayFirst = dayFirst
        self.language = language
    }

    /// Reads a document; `path` is what diagnostics name, `location` where it lies, `start` its first bytes where they are known.
    package func read(
        path: String, location: String, start: ArraySlice<UInt8>? = nil
    ) async -> (articles: [Article], diagnostics: [Diagnostic]) {
        guard let format = DocumentFormat(path: path), format != .doc else {
            return ([], [DocumentProblem.oldFormat(path: path)])
        }
        // pandoc takes any bytes for rich text.
        if let start, !format.fits(start) { return ([], [DocumentProblem.otherKind(format, path: path)]) }
        let run = ToolRun(
            "pandoc",
            [
                "--sandbox", "--quiet", "--standalone", "--wrap=none", "--from=\(format.rawValue)",
                "--to=\(Self.target)",
                ToolRun.argument(for: location),
            ], timeLimit: .seconds(60), outputLimit: 32 << 20)
        switch await run.run() {
        case .output(let output): return read(output, source: path)
        case let failure: return ([], [DocumentProblem.diagnostic(for: failure, path: path)])
        }
    }

    /// Raw HTML is left out, and so is what Broadsheet's Markdown does not know.
    private static let target =
        "commonmark-raw_html+pipe_tables+footnotes+strikeout+yaml_metadata_block"

    /// Reads what pandoc wrote: a block of metadata, then Markdown.
    package func read(_ output: [UInt8], source: String) -> (articles: [Article], diagnostics: [Diagnostic]) {
        var article = Article(source: source)
        var body = output[...]
        let (frontMatter, _) = FrontMatterReader.read(bytes: output, file: source)
        if let frontMatter {
            // A document may not say where it is published, or hide itself.
            // Where they do not know the language, programs write `C`.
            let fields = frontMatter.fields.filter { field in
                Self.fields.contains(field.key)
                    && (field.key != "language" || (field.value.firstText ?? "").utf8.count > 1)
            }
            let reader = MetadataReader(dayFirst: dayFirst, language: language)
            (article.metadata, article.diagnostics) = reader.read(fields, file: source)
            body = body[min(frontMatter.bodyOffset, body.count)...]
        }
        for index in article.diagnostics.indices { article.diagnostics[index].line = nil }
        Self.makePlain(&article.metadata)
        let cleaned = PandocMarkdown.cleaned(body.drop { $0 == 0x0A })
        article.markdown = cleaned.markdown
        if !cleaned.pictures.isEmpty {
            article.diagnostics.append(DocumentProblem.pictures(cleaned.pictures, path: source))
        }
        guard article.markdown.contains(where: { $0 > 0x20 }) else {
            return ([], article.diagnostics + [DocumentProblem.noText(path: source)])
        }
        return ([article], [])
    }

    private static let fields: Set<String> = [
        "title", "author", "date", "lang", "language", "rights", "description", "abstract", "subject",
    ]

    /// pandoc writes the metadata as Markdown, too.
    private static func makePlain(_ metadata: inout ArticleMetadata) {
        metadata.title = metadata.title.map(plain)
        metadata.authors = metadata.authors.map(plain)
        metadata.summary = metadata.summary.map(plain)
        metadata.params = []
    }

    private static func plain(_ text: String) -> String {
        let plain = MarkdownDocument(parsing: Array(text.utf8)).text().string
        return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
