/// Where a link of an article leads.
package enum ResolvedLink: Sendable, Hashable {
    /// A page or file of this site: its path from the root, and what stood behind it (`?query#fragment`).
    case inside(path: String, suffix: String)
    /// The destination stays as the source wrote it.
    case asWritten(String)
}
