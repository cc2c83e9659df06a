package import Articles
import Files
import Settings

/// Reads Markdown with front matter in any of the dialects.
package struct MarkdownReader: SourceReader {
    private let metadataReader: MetadataReader
    private let plainMarkdown: PlainMarkdown

    package init(settings: ImportSettings) {
        plainMarkdown = PlainMarkdown(settings: TextSettings(settings))
        metadataReader = MetadataReader(dayFirst: settings.dayFirst, language: settings.language)
    }

    package func read(_ source: Source) -> (articles: [Article], diagnostics: [Diagnostic]) {
        let (frontMatter, problems) = FrontMatterReader.read(bytes: source.text, file: source.path)
        if problems.contains(where: { $0.severity == .error }) { return ([], problems) }
        var article = Article(source: source.path)
        article.diagnostics = problems
        var body = source.text[...]
        var line: Int? = 1
        if let frontMatter {
            let (metadata, doubts) = metadataReader.read(frontMatter.fields, file: source.path)
            article.metadata = metadata
            article.diagnostics += doubts
            body = body[min(frontMatter.bodyOffset, body.count)...]
            line = frontMatter.bodyLine
        } else {
            let read = plainMarkdown.read(source.text, source: source.path)
            article.metadata = read.metadata
            article.diagnostics += read.diagnostics
            body = read.markdown[...]
            line = read.bodyLine
        }
        takeName(of: source, into: &article.metadata)
        if body.allSatisfy({ $0 <= 0x20 }) {
            article.diagnostics.append(
                Diagnostic(
                    .warning, file: source.path, "There is no text below the front matter",
                    hint: "The article is published without a body."))
        }
        let fields = frontMatter?.fields ?? []
        let tags = TemplateTags(file: source.path, firstLine: line ?? 1) { name in
            fields.first { $0.key == name }?.value.firstText
        }
        let (plain, remarks) = tags.process(Array(body))
        article.markdown = plain
        article.bodyLine = line
        article.diagnostics += remarks
        return ([article], [])
    }

    /// What the file's name says, where the front matter does not: Jekyll's date and slug.
    private func takeName(of source: Source, into metadata: inout ArticleMetadata) {
        let stem = FilePath.stem(of: source.path)
        let folder = FilePath.parent(of: source.path).map { FilePath.name(of: $0) } ?? ""
        guard let (date, slug) = JekyllName.parse(stem.lowercased() == "index" ? folder : stem) else {
            return
        }
        if metadata.date == nil { metadata.date = date }
        if metadata.slug == nil { metadata.slug = slug }
    }
}
