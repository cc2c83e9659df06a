package import Articles
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

    /// What tells one set of settings from another.
    package var fingerprint: Fingerprint {
        var hasher = FingerprintHasher()
        hasher.combine(language)
        hasher.combine(smartPunctuation)
        hasher.combine(rawHTML)
        hasher.combine(dayFirst.map { $0 ? 1 : 0 } ?? -1)
        hasher.combine(maximumSize)
        return hasher.finalize()
    }

    package init(_ settings: SiteSettings) {
        language = settings.language
        smartPunctuation = settings.smartPunctuation
        rawHTML = settings.rawHTML
        dayFirst = settings.dayFirst
        maximumSize = settings.maxSourceSize
    }
}
