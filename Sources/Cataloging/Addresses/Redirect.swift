/// An old address that leads to a page.
package struct Redirect: Sendable, Hashable {
    /// What an old address leads to.
    package enum Target: Sendable, Hashable {
        /// An article or page, by its number among the records.
        case record(Int)
        case person(Int)
        case tag(Int)
        /// A list, by the word for it: `authors`, `tags`, `archive`.
        case list(String)
        /// A list with a name of its own.
        case named(String)
    }

    /// Path of the old page, from the site's root.
    package var from: String
    /// Path of the page it leads to; never that of another redirect.
    package var to: String
    package var target: Target
    /// Whether the two differ in case alone, so that a page at the old address would be the new page on some disks.
    package var isCaseOnly: Bool
    /// The name that the old address was made of, where it is not that of the target.
    var name: String?

    package init(from: String, to: String, target: Target, isCaseOnly: Bool = false) {
        self.from = from
        self.to = to
        self.target = target
        self.isCaseOnly = isCaseOnly
    }
}

extension Redirect {
    /// One of the two paths with another extension: that of the file beside the page.
    package func path(with name: String, _ path: KeyPath<Redirect, String>) -> String {
        FilePathParts.withExtension(self[keyPath: path], name)
    }
}
