/// Where an article stands in a series or an issue.
package struct SeriesPlace: Sendable, Hashable {
    /// Number of the series or the issue.
    package var collection: Int
    /// Place among its members.
    package var member: Int
}
