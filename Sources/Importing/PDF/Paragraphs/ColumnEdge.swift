/// Where the lines of a column begin and end.
enum ColumnEdge {
    /// The outermost place where an eighth of the lines begin; else the outermost of all.
    static func left(of boxes: [Rectangle]) -> Double { outermost(boxes.map(\.xMin).sorted()) }

    /// The place where most lines end, where a third of them end alike; else the outermost where an eighth
    /// do.
    ///
    /// Hyphens and commas may hang out of the column, so that the outermost line says little where lines are
    /// justified.
    static func right(of boxes: [Rectangle]) -> Double {
        let sorted = boxes.map(\.xMax).sorted(by: >)
        var best = 0..<0
        var end = 0
        for start in sorted.indices {
            while end < sorted.count, sorted[start] - sorted[end] <= 0.5 { end += 1 }
            if end - start > best.count { best = start..<end }
        }
        if best.count >= 3, best.count * 3 >= sorted.count { return sorted[best.lowerBound + best.count / 2] }
        return outermost(sorted)
    }

    private static func outermost(_ sorted: [Double]) -> Double {
        let needed = max(2, sorted.count / 8)
        for index in sorted.indices where index + needed <= sorted.count {
            if abs(sorted[index + needed - 1] - sorted[index]) <= 1 {
                return sorted[(index + needed - 1 + index) / 2]
            }
        }
        return sorted.first ?? 0
    }
}
