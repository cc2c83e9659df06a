package import Articles

/// Makes an article's metadata of the fields of its front matter, whatever generator they were written for.
///
/// Keys are known in any letter case. Where several keys give one value (`summary`, `excerpt`, `description`)
/// the first in that order wins; the others, and keys that are not known, become `params`. A list where one
/// value is expected gives its first, a scalar where a list is expected is a list of one.
package struct MetadataReader: Sendable {
    private let isDayFirst: Bool?
    /// Reads the dates of an article that does not say its language.
    private let dates: DateReader

    /// Makes a reader; `dayFirst` and the site's language decide dates such as `03/06/2014` (see
    /// `DateReader`).
    package init(dayFirst: Bool? = nil, language: String? = nil) {
        isDayFirst = dayFirst
        dates = DateReader(dayFirst: dayFirst, language: language)
    }

    /// The metadata and what could not be read of it, each with its line.
    package func read(
        _ fields: [MetadataField], file: String
    ) -> (metadata: ArticleMetadata, diagnostics: [Diagnostic]) {
        var draft = MetadataDraft(file: file)
        draft.gather(fields)
        // The article's own language decides how its dates are read, wherever its key stands.
        draft.takeLanguage()
        draft.takeDates(
            draft.metadata.language.map { DateReader(dayFirst: isDayFirst, language: $0) } ?? dates)
        draft.takeTexts()
        draft.takeAddresses()
        draft.takeDraft()
        draft.takeParams()
        draft.removeRepeats()
        return (draft.metadata, draft.diagnostics)
    }
}
