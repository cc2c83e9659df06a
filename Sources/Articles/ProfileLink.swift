/// A page elsewhere about a person.
package struct ProfileLink: Sendable, Hashable {
    /// What the page is called: `ORCID`, `Wikipedia`, the name of a host.
    package var label: String
    /// Absolute address, `http` or `https`.
    package var url: String

    package init(label: String, url: String) {
        self.label = label
        self.url = url
    }
}
