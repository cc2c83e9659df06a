/// How many articles a derived tag has, by the size of the collection.
package struct TopicRule: Sendable {
    /// Articles of a tag at least, and at most.
    package var fewest: Int
    package var most: Int
    /// Articles that mention a topic at most, for it to tell articles apart.
    package var mentions: Int
    /// Tags of an article at most.
    package var limit = 8

    /// Below so many articles, counting articles tells nothing of a word.
    private static let small = 12

    /// The rule for a collection of so many articles: in at least 3 and at most 20 % of them; in a small one each
    /// article
    /// stands for itself, in one of a few dozen a tag needs two articles.
    package init(articles: Int) {
        if Self.isSmall(articles) {
            (fewest, most) = (1, max(articles, 1))
        } else if articles < 30 {
            (fewest, most) = (2, max(6, articles / 3))
        } else {
            (fewest, most) = (3, articles / 5)
        }
        mentions = Self.isSmall(articles) ? articles : articles / 2
    }

    static func isSmall(_ articles: Int) -> Bool { articles < small }
}
