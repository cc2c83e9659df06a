/// What importing one source cost.
struct ArticleCost: Sendable, Hashable {
    /// Relative to the site folder.
    var path: String
    /// Of one core.
    var seconds: Double
    /// Size of the source.
    var bytes: Int
}
