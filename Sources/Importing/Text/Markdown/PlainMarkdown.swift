package import Articles

/// Reads Markdown that has no front matter: the byline and the date below its heading, and pages that left their marks.
///
/// Clean Markdown comes out as it went in, letter for letter; only lines that are wholly understood as a byline are taken
/// away, and pages are repaired only where form feeds, page numbers or running heads show them.
package struct PlainMarkdown: Sendable {
    private let settings: TextSettings

    package init(settings: TextSettings) {
        var settings = settings
        // A title is a heading here, never a guess.
        settings.disabledRules.formUnion([.title, .headingGuess])
        self.settings = settings
    }

    /// The Markdown with its metadata and what was noticed; `bodyLine` is nil where lines were joined.
    ///
    /// - Parameters:
    ///   - text: valid UTF-8 with line feeds.
    ///   - source: path of the source, for the article and its diagnostics.
    ///   - hasTitle: whether the title is known, so that the byline may stand at the top.
    package func read(_ text: [UInt8], source: String, hasTitle: Bool = false) -> Article {
        var article = Article(source: source, markdown: text, bodyLine: 1)
        var document = MarkdownLines(text)
        readFront(&document, source: source, hasTitle: hasTitle, into: &article)
        PagedMarkdown.repair(&document, source: source, settings: settings, into: &article)
        if document.isChanged { article.markdown = document.text }
        if document.hasJoints { article.bodyLine = nil }
        article.diagnostics.sort()
        return article
    }

    private func readFront(
        _ document: inout MarkdownLines, source: String, hasTitle: Bool, into article: inout Article
    ) {
        guard let title = document.headingLines ?? (hasTitle ? 0..<0 : nil) else { return }
        let lines = Array(document.lines[title.upperBound...].prefix(12))
        let below = FrontReader(settings: settings, source: source).read(lines, heads: [], hasTitle: true)
        // A part of a paragraph is never taken away.
        let isWhole = below.used.allSatisfy { index in
            (index == 0 || lines[index].gap != .line || below.used.contains(index - 1))
                && (index + 1 >= lines.count || lines[index + 1].gap != .line
                    || below.used.contains(index + 1))
        }
        guard isWhole else { return }
        article.metadata = below.metadata
        article.diagnostics += below.diagnostics
        for index in below.used { document.blank(lines[index].number) }
    }
}
