/// One article as a reader leaves it: metadata, a clean Markdown body, and what was noticed on the way.
package struct Article: Sendable {
    /// Path of the source, relative to the site folder and parted by `/`: `seeds/1954/storm.md`.
    package var source: String
    /// Number of this article within its source, from 1.
    package var part: Int
    package var metadata: ArticleMetadata
    /// The body as Markdown, UTF-8, line feeds only, without title, byline and date.
    package var markdown: [UInt8]
    /// Line of the source on which the body begins, counted from 1; nil where the body's lines are not the source's lines any more.
    package var bodyLine: Int?
    package var diagnostics: [Diagnostic]

    package init(
        source: String, part: Int = 1, metadata: ArticleMetadata = ArticleMetadata(), markdown: [UInt8] = [],
        bodyLine: Int? = nil, diagnostics: [Diagnostic] = []
    ) {
        self.source = source
        self.part = part
        self.metadata = metadata
        self.markdown = markdown
        self.bodyLine = bodyLine
        self.diagnostics = diagnostics
    }
}
