/// A kind of edit.
struct SiteEdit: Sendable {
    let name: String
    /// Makes the edit; false when there is nothing to make it on.
    let apply: @Sendable (inout EditedSite) throws -> Bool

    init(_ name: String, apply: @escaping @Sendable (inout EditedSite) throws -> Bool) {
        self.name = name
        self.apply = apply
    }

    /// Edits that leave every source good.
    static let harmless =
        EditedSite.articleEdits + EditedSite.placeEdits + EditedSite.silentEdits + EditedSite.fileEdits
        + EditedSite.themeEdits + EditedSite.settingsEdits + EditedSite.ruleEdits

    /// Edits of what a site is made of.
    static let sources = harmless + EditedSite.breakingEdits + EditedSite.recordEdits

    /// Edits of what a build leaves behind.
    static let results = EditedSite.outputEdits + EditedSite.cacheEdits
}
