import Publishing

/// Where the time of a build went.
package struct BuildProfile: Sendable {
    /// In the order in which they ran.
    private(set) var stages: [StageCost] = []
    /// The sources that took longest to import, the dearest first.
    private(set) var articles: [ArticleCost] = []
    /// What rendering cost, the dearest template first.
    private(set) var templates: [RenderCost] = []

    /// How many articles and templates are named.
    static let limit = 10

    mutating func add(_ stage: StageCost) { stages.append(stage) }

    /// Keeps the dearest of the sources that were imported.
    mutating func add(_ costs: [ArticleCost]) {
        let sorted = (articles + costs).sorted {
            $0.seconds != $1.seconds ? $0.seconds > $1.seconds : $0.path < $1.path
        }
        articles = Array(sorted.prefix(Self.limit))
    }

    mutating func add(_ costs: RenderCosts) { templates = Array(costs.sorted.prefix(Self.limit)) }
}
