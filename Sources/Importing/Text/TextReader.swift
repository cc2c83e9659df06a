package import Articles

/// Reads plain text pulled out of paged documents, and repairs what the pages did to it.
///
/// First goes what is printed on every page, then title and byline are read, lines become paragraphs, what
/// stands below the text is set aside, and paragraphs that a page break cut are joined. Joining before
/// dropping repairs a quarter of the cuts.
package struct TextReader: Sendable {
    private let settings: TextSettings

    package init(settings: TextSettings = TextSettings()) {
        self.settings = settings
    }

    /// Reads one source.
    ///
    /// - Parameters:
    ///   - text: valid UTF-8 with line feeds; form feeds end pages.
    ///   - source: path of the source, for the article and its diagnostics.
    package func read(_ text: [UInt8], source: String) -> Article {
        var article = Article(source: source)
        var lines = TextLineSplitter.lines(of: text)
        article.diagnostics += FurnitureFilter.drop(from: &lines, source: source, settings: settings)
        let front = FrontLines(lines: lines, source: source, settings: settings)
        article.diagnostics += front.diagnostics
        lines = lines.indices.filter { !front.used.contains($0) }.map { lines[$0] }
        if let title = front.metadata.title {
            article.diagnostics += FurnitureFilter.drop(title: title, from: &lines, source: source)
        }
        let layout = LineLayout(of: lines)
        let joiner = LineJoiner(words: WordList(of: lines))
        let closing = ClosingLines(
            blocks: BlockBuilder.blocks(of: lines, layout: layout, joiner: joiner), metadata: front.metadata,
            source: source,
            keepsCredits: settings.keepsCredits)
        article.metadata = closing.metadata
        article.diagnostics += closing.diagnostics
        var blocks = closing.blocks
        article.diagnostics += PageCuts.join(&blocks, layout: layout, joiner: joiner, source: source)
        NumberedParagraphs.unlist(&blocks)
        article.diagnostics += HeadingGuess.apply(to: &blocks, source: source)
        article.diagnostics.sort()
        article.markdown = TextMarkdown.markdown(of: blocks)
        return article
    }
}
