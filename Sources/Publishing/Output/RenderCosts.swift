import Files

/// What rendering cost, by template.
package struct RenderCosts: Sendable {
    private var costs: [String: RenderCost] = [:]

    package init() {}

    /// The costs, the highest first.
    package var sorted: [RenderCost] {
        costs.values.sorted { $0.seconds != $1.seconds ? $0.seconds > $1.seconds : $0.name < $1.name }
    }

    /// Notes a file that was rendered; a template makes web pages alone.
    mutating func add(path: String, template: String, seconds: Double, bytes: Int) {
        let name = path.hasSuffix(".html") ? template : "*." + FilePath.fileExtension(of: path)
        add(RenderCost(name: name, count: 1, seconds: seconds, bytes: bytes))
    }

    mutating func add(_ other: RenderCosts) {
        for cost in other.costs.values { add(cost) }
    }

    private mutating func add(_ cost: RenderCost) {
        costs[cost.name, default: RenderCost(name: cost.name)].add(cost)
    }
}
