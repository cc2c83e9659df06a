/// An entry of the site's menu.
package struct MenuItem: Sendable, Hashable {
    package var label: String
    /// An address, absolute or relative to the site's root.
    package var url: String

    package init(label: String, url: String) {
        self.label = label
        self.url = url
    }
}
