/// The type of a document's running text.
struct TypeMeasure: Sendable {
    /// Line height of most of the text, in points.
    private(set) var size = 10.0
    /// Distance from one line to the next within a paragraph.
    private(set) var leading = 12.0

    init(of lines: [LayoutLine]) {
        var letters: [Int: Int] = [:]
        for line in lines { letters[Self.bucket(line.size), default: 0] += line.text.count }
        guard let most = Self.commonest(letters) else { return }
        let alike = lines.filter { abs(Self.bucket($0.size) - most) <= 1 }
        let sizes = alike.map(\.size).sorted()
        size = max(1, sizes[sizes.count / 2])
        var steps: [Int: Int] = [:]
        for (line, next) in zip(lines, lines.dropFirst())
        where line.page == next.page && line.block == next.block && isBody(line) && isBody(next) {
            let step = next.box.yMin - line.box.yMin
            if step > 0.6 * size, step < 2.5 * size { steps[Self.bucket(step), default: 0] += 1 }
        }
        leading = Self.commonest(steps).map { Double($0) / 4 } ?? size * 1.2
    }

    /// Whether a line is set in the type of the running text.
    func isBody(_ line: LayoutLine) -> Bool { isBody(line.size) }

    func isBody(_ size: Double) -> Bool { isSame(size, self.size) }

    func isSame(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 0.075 * max(one, other) }

    /// Distance between lines of a type size.
    func leading(of size: Double) -> Double { leading * size / self.size }

    /// Quarters of a point.
    private static func bucket(_ length: Double) -> Int { Int((length * 4).rounded()) }

    private static func commonest(_ counts: [Int: Int]) -> Int? {
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
