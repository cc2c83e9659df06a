/// What one stage of a build cost.
struct StageCost: Sendable, Hashable {
    var name: String
    /// By the clock, on all cores together.
    var seconds: Double
    /// Things that were worked on: files, articles, pages.
    var count: Int
    /// What was read or written; nil where that says nothing.
    var bytes: Int?
}
