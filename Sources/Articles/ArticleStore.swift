/// Where the bodies of articles wait between import and pages; safe to read from many tasks at once.
package protocol ArticleStore: Sendable {
    /// The Markdown of a stored article.
    func markdown(at location: StoredLocation) throws -> [UInt8]
    /// The HTML of a stored article.
    func html(at location: StoredLocation) throws -> [UInt8]
}
