/// A subject that articles of the collection share.
package struct Tag: Sendable {
    /// The name to show: the one that a person chose, else the commonest of its spellings.
    package var name: String
    /// Path of the tag's page from the site's root.
    package var path: String
    /// Numbers of the tag's articles in the catalog, newest first.
    package var articles: [Int]
    /// What the tag means, in Markdown.
    package var summary: String?
    /// Number of the tag for the wider subject.
    package var broader: Int?
    /// Numbers of the tags for narrower subjects, in the order of lists.
    package var narrower: [Int] = []

    package init(name: String, path: String, articles: [Int]) {
        self.name = name
        self.path = path
        self.articles = articles
    }
}
