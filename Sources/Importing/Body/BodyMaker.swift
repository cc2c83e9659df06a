import Articles
import Files
import Markdown
import TextAnalysis

/// Makes what pages need of an article's Markdown: safe HTML with placeholders for links, the beginning of the text, counts.
struct BodyMaker: Sendable {
    let settings: ImportSettings
    let guesser: LanguageGuesser

    func make(_ article: Article) -> ImportedArticle {
        var article = article
        var options = MarkdownOptions(
            smartPunctuation: settings.smartPunctuation,
            language: article.metadata.language ?? settings.language, wrapsTables: true)
        var document = MarkdownDocument(parsing: article.markdown, options: options)
        if article.metadata.language == nil {
            guessLanguage(of: &article, document)
            // Quotation marks and hyphens depend on the language.
            if let language = article.metadata.language, language != options.language,
                settings.smartPunctuation
            {
                options.language = language
                document = MarkdownDocument(parsing: article.markdown, options: options)
            }
        }
        let language = article.metadata.language ?? settings.language
        let title = takeTitle(of: &article, from: &document)

        var links = LinkCollector(bodyLine: article.bodyLine)
        var html: [UInt8] = []
        html.reserveCapacity(article.markdown.count + article.markdown.count / 4)
        let cleaning = cleanRawHTML(of: &document, article: &article, links: &links)
        document.writeHTML(into: &html) { links.rewrite($0) }
        if cleaning.hasRawHTML { html = HTMLBalancer.balanced(html) }
        article.diagnostics += document.unusedFootnotes.map { note in
            Diagnostic(
                .warning, file: article.source, line: article.bodyLine.map { $0 + note.line - 1 },
                "Nothing refers to the footnote “\(note.label)”",
                hint: "It was left out; refer to it, or remove it.")
        }
        if !cleaning.edits.isEmpty {
            article.markdown = MarkdownEdits.applied(cleaning.edits, to: article.markdown)
        }
        // What the cleaner put into the Markdown holds placeholders; for `convert` they are the source's own words again.
        let withPlaceholders = links.insertPlaceholders(into: article.markdown)
        article.markdown = links.removePlaceholders(from: article.markdown)
        let text = document.text(
            excerptLength: ArticleRecord.excerptLength, keepsPlain: settings.keepsPlainText)
        return ImportedArticle(
            article: article, title: title, language: language,
            excerpt: text.excerpt, wordCount: text.wordCount, plainText: text.plain,
            stored: StoredArticle(markdown: withPlaceholders, html: html), links: links.links)
    }

    /// Bytes of text that a language is guessed from.
    private static let sample = 800

    /// Guesses the language of an article that does not say it; a short one stays without.
    private func guessLanguage(of article: inout Article, _ document: borrowing MarkdownDocument) {
        guard !settings.disabledRules.contains(.language) else { return }
        let text = document.leadingText(bytes: Self.sample)
        let guess = text.withUnsafeBufferPointer {
            guesser.language(of: UnsafeBufferPointer(rebasing: $0.prefix(Self.sample)))
        }
        guard let guess else { return }
        let site = settings.language
        // `en-GB` says more than the guess `en`.
        let isSites = site == guess || site.hasPrefix(guess + "-")
        article.metadata.language = isSites ? site : guess
        if isSites { return }
        article.diagnostics.append(
            Diagnostic(
                .note, file: article.source, "The language “\(guess)” was guessed from the text",
                rule: .language))
    }

    /// The title, from the metadata, the heading that opens the body, or the file's name; the heading is taken away where
    /// it is the title.
    private func takeTitle(of article: inout Article, from document: inout MarkdownDocument) -> String {
        let known = article.metadata.title
        if known == nil || LeadingTitle.opens(article.markdown, with: known ?? ""),
            let heading = document.takeLeadingHeading()
        {
            article.markdown = LeadingTitle.removed(heading.lines, from: article.markdown)
            if known == nil, !heading.text.isEmpty { article.metadata.title = heading.text }
        }
        return article.metadata.title ?? LeadingTitle.fromName(of: article.source)
    }

    /// Cleans the raw HTML of a document; returns whether there is any, and what cleaning changes in the Markdown.
    private func cleanRawHTML(
        of document: inout MarkdownDocument, article: inout Article, links: inout LinkCollector
    ) -> (hasRawHTML: Bool, edits: [MarkdownEdit]) {
        // Most documents hold no raw HTML, which cannot be without this sign.
        guard ByteSearch.contains(UInt8(ascii: "<"), in: article.markdown) else { return (false, []) }
        var cleaner = RawHTMLCleaner(
            file: article.source, firstLine: article.bodyLine, keepsHarmless: settings.rawHTML)
        var edits: [MarkdownEdit] = []
        var hasRawHTML = false
        document.replaceRawHTML { piece in
            hasRawHTML = true
            let clean = cleaner.clean(piece.bytes, isBlock: piece.isBlock, line: piece.line) {
                links.rewrite($0)
            }
            if clean != piece.bytes { edits.append(MarkdownEdit(original: piece.bytes, replacement: clean)) }
            return clean.isEmpty ? .remove : .bytes(clean)
        }
        article.diagnostics += cleaner.diagnostics
        return (hasRawHTML, edits)
    }
}
