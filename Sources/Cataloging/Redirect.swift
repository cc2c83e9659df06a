/// An old address that leads to a page.
package struct Redirect: Sendable, Hashable {
    /// Path of the old page, from the site's root.
    package var from: String
    /// Path of the page it leads to.
    package var to: String
    /// Number of the record that it leads to.
    package var article: Int
}
