/// Articles that lie near each other by what they say.
package struct TextNeighbours: Sendable {
    /// For each article those that are about the same, the nearest first; empty where nobody asked.
    private let related: [[Int]]
    /// For the articles that have them, others with much of the same text, in order of their numbers.
    private let versions: [Int: [Int]]

    /// - Parameter duplicates: Those whose pages are to lead to each other.
    package init(related: [[Int]] = [], duplicates: [DuplicatePair] = []) {
        self.related = related
        var versions: [Int: Set<Int>] = [:]
        for pair in duplicates {
            versions[pair.article, default: []].insert(pair.original)
            versions[pair.original, default: []].insert(pair.article)
        }
        self.versions = versions.mapValues { $0.sorted() }
    }

    /// The articles that are about the same as one, the nearest first.
    package func related(to article: Int) -> [Int] { related.isEmpty ? [] : related[article] }

    /// The articles with much of the same text.
    package func versions(of article: Int) -> [Int] { versions[article] ?? [] }
}
