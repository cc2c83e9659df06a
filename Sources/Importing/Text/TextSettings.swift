/// What a site's settings say about the reading of plain text.
package struct TextSettings: Sendable, Hashable {
    /// Whether `3/4/2014` is the third of April; nil when the site does not say.
    package var dayFirst: Bool?
    /// BCP 47 tag of the site's language, for dates in words.
    package var language: String?
    /// Keeps credits and notes on the author at the end, such as `(Reporting by A; Editing by B)`, as part of
    /// the text.
    package var keepsCredits: Bool
    /// Lines of this source, counted from 1, that repeat at the edges of pages over the whole collection.
    package var collectionFurniture: Set<Int>

    package init(
        dayFirst: Bool? = nil, language: String? = nil, keepsCredits: Bool = true,
        collectionFurniture: Set<Int> = []
    ) {
        self.dayFirst = dayFirst
        self.language = language
        self.keepsCredits = keepsCredits
        self.collectionFurniture = collectionFurniture
    }
}
