package import Articles

/// A link in a text that a file of rules holds: a biography, the description of a tag.
package struct RuleLink: Sendable, Hashable {
    /// The file of rules.
    package var file: String
    package var link: ArticleLink

    package init(file: String, link: ArticleLink) {
        self.file = file
        self.link = link
    }
}
