/// What rendering files of one kind cost.
package struct RenderCost: Sendable, Hashable {
    /// Name of the template; `*.xml` and the like for files that no template makes.
    package var name: String
    /// Files that were rendered.
    package var count: Int
    /// Of one core.
    package var seconds: Double
    package var bytes: Int

    package init(name: String, count: Int = 0, seconds: Double = 0, bytes: Int = 0) {
        self.name = name
        self.count = count
        self.seconds = seconds
        self.bytes = bytes
    }

    package mutating func add(_ other: RenderCost) {
        count += other.count
        seconds += other.seconds
        bytes += other.bytes
    }
}
