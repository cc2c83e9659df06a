/// Which articles are duplicates of which.
package struct DuplicateGroups: Sendable {
    /// All pairs.
    package let pairs: [DuplicatePair]
    /// For each article the number of its group; its own number where it has no duplicates.
    private var groups: [Int]

    /// Groups the articles of a collection; articles that are joined over others are of one group.
    package init(_ pairs: [DuplicatePair], articles: Int) {
        self.pairs = pairs
        groups = Array(0..<articles)
        for pair in pairs {
            let (one, two) = (root(pair.article), root(pair.original))
            groups[max(one, two)] = min(one, two)
        }
        for article in 0..<articles { groups[article] = root(article) }
    }

    /// Whether two articles are the same, or parts of the same.
    package func areDuplicates(_ one: Int, _ two: Int) -> Bool { groups[one] == groups[two] }

    /// The number of an article's group: the lowest number of its articles.
    package func group(of article: Int) -> Int { groups[article] }

    private mutating func root(_ article: Int) -> Int {
        var root = article
        while groups[root] != root {
            groups[root] = groups[groups[root]]
            root = groups[root]
        }
        return root
    }
}
