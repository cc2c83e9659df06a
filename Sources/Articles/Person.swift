/// Someone who wrote articles of the collection, or had another part in them.
package struct Person: Sendable {
    /// The name to show: the one that a person chose, else the commonest of its spellings.
    package var name: String
    /// The name as lists sort it, the family name first: `Cogan, James`.
    package var sortName: String
    /// Path of the person's page from the site's root.
    package var path: String
    /// Numbers of the articles on the person's page, newest first: those that the person wrote, else those that the person
    /// contributed to.
    package var articles: [Int]
    /// What the person did for articles beside writing them, newest first; empty where `articles` holds the same.
    package var contributions: [Contribution] = []
    /// Whether the name is that of an agency, a paper or a company.
    package var isOrganisation = false
    /// What is known of the person beside the articles.
    package var profile: PersonProfile?

    package init(name: String, sortName: String, path: String, articles: [Int]) {
        self.name = name
        self.sortName = sortName
        self.path = path
        self.articles = articles
    }
}
