/// A file of the site whose bytes are at hand.
struct SiteFile: Sendable, Hashable {
    /// Path from the site's root.
    var path: String
    var bytes: [UInt8]
}
