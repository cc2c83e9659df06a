package import Settings

/// What the import of articles depends on besides their sources.
package struct ImportSettings: Sendable, Hashable {
    /// BCP 47 tag for articles that do not say theirs.
    package var language: String
    package var smartPunctuation: Bool
    /// Whether harmless raw HTML passes; otherwise all of it is left out.
    package var rawHTML: Bool
    /// Whether `3/4/2014` is the third of April; nil when the site does not say.
    package var dayFirst: Bool?
    /// Bytes of a source at most.
    package var maximumSize: Int

    package init(_ settings: SiteSettings) {
        language = settings.language
        smartPunctuation = settings.smartPunctuation
        rawHTML = settings.rawHTML
        dayFirst = settings.dayFirst
        maximumSize = settings.maxSourceSize
    }
}
