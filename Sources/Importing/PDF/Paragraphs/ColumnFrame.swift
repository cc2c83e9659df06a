/// The left and right edge of the column that a line stands in.
struct ColumnFrame: Sendable, Hashable {
    var left: Double
    var right: Double

    var width: Double { right - left }
}
