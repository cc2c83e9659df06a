/// Where something stands on a page, in points from the page's upper left corner.
struct Rectangle: Sendable, Hashable {
    var xMin: Double
    var yMin: Double
    var xMax: Double
    var yMax: Double

    var width: Double { xMax - xMin }
    var height: Double { yMax - yMin }
    var middle: Double { (xMin + xMax) / 2 }

    /// The smallest rectangle that holds both.
    func union(_ other: Rectangle) -> Rectangle {
        Rectangle(
            xMin: min(xMin, other.xMin), yMin: min(yMin, other.yMin), xMax: max(xMax, other.xMax),
            yMax: max(yMax, other.yMax))
    }

    /// Whether both share some of their height.
    func sharesRow(with other: Rectangle) -> Bool {
        min(yMax, other.yMax) - max(yMin, other.yMin) > 0.5 * min(height, other.height)
    }

    /// Whether both share some of their width.
    func sharesColumn(with other: Rectangle) -> Bool { xMin < other.xMax && other.xMin < xMax }
}
