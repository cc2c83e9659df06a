/// A file beside an article that goes to the site with it.
package struct AssetCopy: Sendable, Hashable {
    /// Path of the file, relative to the site folder.
    package var source: String
    /// Path of its copy, from the site's root.
    package var path: String

    package init(source: String, path: String) {
        self.source = source
        self.path = path
    }
}
