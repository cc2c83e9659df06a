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
    /// What the site says of sources by their paths.
    package var sources: [SourceRule] = []
    /// Whether articles are analysed for search.
    package var isSearched = false
    /// Whether articles are analysed for what they have in common with others.
    package var isCompared = false
    /// Whether what the texts are about is compared too, not only which of them repeat others.
    package var comparesSubjects = false
    /// Rules that are switched off.
    package var disabledRules: Set<RepairRule> = []

    /// What tells one set of settings from another.
    package var fingerprint: Fingerprint {
        var hasher = FingerprintHasher()
        hasher.combine(language)
        hasher.combine(smartPunctuation)
        hasher.combine(rawHTML)
        hasher.combine(dayFirst.map { $0 ? 1 : 0 } ?? -1)
        hasher.combine(maximumSize)
        hasher.combine(SourceRule.fingerprint(of: sources))
        hasher.combine(isSearched)
        hasher.combine(isCompared)
        hasher.combine(comparesSubjects)
        return hasher.finalize()
    }

    package init(_ settings: SiteSettings) {
        language = settings.language
        smartPunctuation = settings.smartPunctuation
        rawHTML = settings.rawHTML
        dayFirst = settings.dayFirst
        maximumSize = settings.maxSourceSize
        sources = settings.sources
        isSearched = settings.search
        isCompared = settings.comparesArticles
        comparesSubjects = settings.derivedTags || settings.related
    }

    /// Whether the plain text of bodies is kept for an analysis.
    var keepsPlainText: Bool { isSearched || isCompared }

    /// Whether a rule is at work.
    func uses(_ rule: RepairRule) -> Bool { !disabledRules.contains(rule) }

    /// The settings for one source, as the corrections that fit it say.
    func corrected(by corrections: [SourceCorrection]) -> ImportSettings {
        var settings = self
        for correction in corrections {
            if let language = correction.metadata.language { settings.language = language }
            settings.disabledRules.formUnion(correction.disabledRules)
        }
        return settings
    }
}
