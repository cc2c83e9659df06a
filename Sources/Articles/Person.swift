/// Someone who wrote articles of the collection.
package struct Person: Sendable {
    /// The name to show: the commonest of its spellings.
    package var name: String
    /// Path of the person's page from the site's root.
    package var path: String
    /// Numbers of the person's articles in the catalog, newest first.
    package var articles: [Int]

    package init(name: String, path: String, articles: [Int]) {
        self.name = name
        self.path = path
        self.articles = articles
    }
}
