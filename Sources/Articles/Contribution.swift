/// What a person did for one article beside writing it.
package struct Contribution: Sendable, Hashable {
    package var article: Int
    package var role: Contributor.Role

    package init(article: Int, role: Contributor.Role) {
        self.article = article
        self.role = role
    }
}
