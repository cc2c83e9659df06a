/// A file of the search index.
package struct IndexFile: Sendable, Hashable {
    /// Relative to the site's root.
    package var path: String
    package var bytes: [UInt8]
}
