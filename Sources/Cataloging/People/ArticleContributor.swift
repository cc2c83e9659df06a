package import Articles

/// Someone who had a part in an article beside writing it, as its page shows them.
package struct ArticleContributor: Sendable, Hashable {
    package let role: Contributor.Role
    /// The name to show where the contributor has no page.
    package let name: String
    /// Number in `Catalog.people`; nil for one without a page.
    package let person: Int?
}
