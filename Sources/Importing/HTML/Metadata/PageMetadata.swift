import Articles
import Settings

/// Everything that a page says, or lets guess, about its article, and a note for each guess.
struct PageMetadata {
    private(set) var metadata = ArticleMetadata()
    private(set) var notes: [Diagnostic] = []
    let title: PageTitle?
    /// What relative addresses in the page are relative to.
    let address: PageAddress?
    /// The whole text as the structured data has it.
    let fullText: String?
    private let file: String

    init(part: ArticlePart, settings: ImportSettings, file: String) {
        let facts = PageFacts(part.outline.tree)
        self.file = file
        title = PageTitle(facts: facts, outline: part.outline)
        address = facts.baseAddress
        fullText = facts.structured.text("articleBody")
        takeLanguage(facts)
        takePlace(facts)
        let reader = DateReader(dayFirst: settings.dayFirst, language: metadata.language ?? settings.language)
        if settings.uses(.title) { takeTitle() }
        let blocks = ShownBlocks(part.outline)
        let authors = PageAuthors(
            facts: facts, outline: part.outline, blocks: blocks, title: title, root: part.root, reader: reader
        )
        if settings.uses(.byline) { takeAuthors(authors) }
        if settings.uses(.credit) { takeEditors(authors) }
        if settings.uses(.date) {
            takeDates(
                PageDates(
                    facts: facts, outline: part.outline, blocks: blocks, title: title, root: part.root,
                    reader: reader))
        }
        metadata.tags = PageTags.tags(facts)
        metadata.summary = summary(facts)
    }

    private mutating func note(_ rule: RepairRule, _ summary: String) {
        notes.append(Diagnostic(.note, file: file, summary, rule: rule))
    }

    private mutating func takeTitle() {
        guard let title else { return }
        metadata.title = title.text
        note(.title, "The title was taken from \(title.origin)")
    }

    private mutating func takeAuthors(_ authors: PageAuthors) {
        metadata.authors = authors.names
        if !authors.names.isEmpty {
            note(.byline, "\(authors.names.joined(separator: ", ")) as author: from \(authors.origin)")
        }
    }

    private mutating func takeEditors(_ authors: PageAuthors) {
        metadata.contributors = authors.editors.filter { !authors.names.contains($0) }
            .map { Contributor(role: .editor, name: $0) }
        for editor in metadata.contributors {
            note(.credit, "\(editor.name) as editor: from the words before the name")
        }
    }

    private mutating func takeDates(_ dates: PageDates) {
        metadata.date = dates.published?.date
        metadata.updated = dates.updated?.date
        if let date = dates.published { note(.date, "\(date.date) as date: from \(date.origin)") }
        if let date = dates.updated {
            note(.date, "\(date.date) as date of the last change: from \(date.origin)")
        }
    }

    private mutating func takeLanguage(_ facts: PageFacts) {
        let candidates = [
            facts.language, facts.meta("og:locale", "content-language", "dc.language", "language"),
            facts.structured.text("inLanguage"),
        ]
        metadata.language = candidates.compactMap { $0.flatMap(LanguageTag.normalized) }.first
    }

    private mutating func takePlace(_ facts: PageFacts) {
        metadata.sourceURL = facts.address
        metadata.source = facts.siteName
    }

    /// The description of the page; not the beginning of the text that some programs put there.
    private func summary(_ facts: PageFacts) -> String? {
        guard
            let text = facts.meta("og:description", "description", "dc.description", "twitter:description")
                ?? facts.structured.text("description")
        else { return nil }
        let isCut = ["…", "...", "[…]", "[...]", "…]"].contains { text.hasSuffix($0) }
        return isCut || text.utf8.count > 1_000 ? nil : text
    }
}
