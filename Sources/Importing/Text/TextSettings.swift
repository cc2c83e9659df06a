package import Articles

/// What a site's settings say about the reading of plain text.
package struct TextSettings: Sendable, Hashable {
    /// Whether `3/4/2014` is the third of April; nil when the site does not say.
    package var dayFirst: Bool?
    /// BCP 47 tag of the site's language, for dates in words.
    package var language: String?
    /// Lines of this source, counted from 1, that repeat at the edges of pages over the whole collection.
    package var collectionFurniture: Set<Int>
    /// Rules that do nothing.
    package var disabledRules: Set<RepairRule>

    package init(
        dayFirst: Bool? = nil, language: String? = nil, collectionFurniture: Set<Int> = [],
        disabledRules: Set<RepairRule> = []
    ) {
        self.dayFirst = dayFirst
        self.language = language
        self.collectionFurniture = collectionFurniture
        self.disabledRules = disabledRules
    }

    func uses(_ rule: RepairRule) -> Bool { !disabledRules.contains(rule) }
}
