package import Articles

/// Reads plain text pulled out of paged documents, and repairs what the pages did to it.
///
/// First the letters are mended, then goes what is printed on every page, then title and byline are read, lines become
/// paragraphs, what stands below the text is set aside, and paragraphs that a page break cut are joined. Joining before
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
    ///   - source: path of the source, for the article and its diagnostics; a date or a year in it may complete the
    ///     article's date.
    package func read(_ text: [UInt8], source: String) -> Article {
        var article = Article(source: source)
        let (mended, letters) = LetterRepair.mend(text, source: source, settings: settings)
        article.diagnostics += letters
        var lines = TextLineSplitter.lines(of: mended)
        let furniture = FurnitureFilter.drop(from: &lines, source: source, settings: settings)
        article.diagnostics += furniture
        let heads = furniture.filter { $0.rule == .runningHead }.compactMap(\.dropped)
        let front = FrontReader(settings: settings, source: source).read(lines, heads: heads)
        article.diagnostics += front.diagnostics
        lines = lines.indices.filter { !front.used.contains($0) }.map { lines[$0] }
        if let title = front.metadata.title, settings.uses(.repeatedTitle) {
            article.diagnostics += FurnitureFilter.drop(title: title, from: &lines, source: source)
        }
        readBody(lines, metadata: front.metadata, into: &article)
        article.diagnostics.sort()
        return article
    }

    private func readBody(_ lines: [TextLine], metadata: ArticleMetadata, into article: inout Article) {
        let source = article.source
        let layout = LineLayout(of: lines)
        let joiner = LineJoiner(words: WordList(of: lines), dropsHyphens: settings.uses(.hyphen))
        let closing = ClosingLines(
            blocks: BlockBuilder.blocks(of: lines, layout: layout, joiner: joiner), metadata: metadata,
            source: source, settings: settings)
        article.metadata = closing.metadata
        article.diagnostics += closing.diagnostics
        var blocks = closing.blocks
        if settings.uses(.pageCut) {
            article.diagnostics += PageCuts.join(
                &blocks, layout: layout, fill: PageFill(of: lines, layout: layout), joiner: joiner,
                source: source)
        }
        NumberedParagraphs.unlist(&blocks)
        if settings.uses(.headingGuess) {
            article.diagnostics += HeadingGuess.apply(to: &blocks, source: source)
        }
        if let note = RejoinedWord.note(on: blocks.flatMap(\.rejoined), source: source) {
            article.diagnostics.append(note)
        }
        article.markdown = TextMarkdown.markdown(of: blocks)
    }
}
