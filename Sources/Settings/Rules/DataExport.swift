/// What of the collection is written as data for others.
package enum DataExport: Sendable, Hashable {
    case none
    /// People, tags, and articles without their text.
    case metadata
    /// The same with the clean Markdown of each article.
    case full
}
