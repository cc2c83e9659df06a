import Articles
import Importing
import Markdown
import Settings
import Theming

/// Writes one converted article.
struct ArticleWriter {
    private let article: ImportedArticle

    init(_ article: ImportedArticle) { self.article = article }

    /// The article as Markdown with YAML front matter.
    var markdown: [UInt8] {
        var metadata = article.article.metadata
        metadata.title = article.title
        return FrontMatterWriter.yaml(for: metadata) + body + [0x0A]
    }

    /// The article as one line of JSON.
    var json: [UInt8] {
        let metadata = article.article.metadata
        var fields: [(String, JSONText)] = [
            ("source", .string(article.article.source)), ("part", .number(article.article.part)),
            ("title", .string(article.title)), ("authors", .array(metadata.authors.map { .string($0) })),
        ]
        fields.append(("date", metadata.date.map { .string($0.description) } ?? .null))
        if let qualifiers = metadata.date?.qualifiers, !qualifiers.isEmpty {
            fields.append(("dateQualifiers", .array(qualifiers.names.map { .string($0) })))
        }
        fields.append(("language", metadata.language.map { .string($0) } ?? .null))
        fields.append(("tags", .array(metadata.tags.map { .string($0) })))
        fields.append(("markdown", .string(String(decoding: body, as: UTF8.self))))
        fields.append(("text", .string(text)))
        fields.append(("diagnostics", .array(article.article.diagnostics.sorted().map(ReportLine.object))))
        return JSONText.object(fields).bytes + [0x0A]
    }

    /// The body without blank lines around it.
    private var body: [UInt8] {
        let markdown = article.article.markdown
        guard let first = markdown.firstIndex(where: { $0 != 0x0A && $0 != 0x0D }),
            let last = markdown.lastIndex(where: { $0 > 0x20 })
        else { return [] }
        return Array(markdown[first...last])
    }

    private var text: String {
        MarkdownDocument(parsing: article.article.markdown, options: MarkdownOptions()).text().string
    }
}
