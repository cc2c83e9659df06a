/// Finds the column of each line.
struct ColumnFrames {
    private let lines: [LayoutLine]
    private let type: TypeMeasure
    private var clusters: [(frame: ColumnFrame, lines: [Int])] = []

    /// One frame for each line.
    static func frames(of lines: [LayoutLine], type: TypeMeasure) -> [ColumnFrame] {
        var frames = ColumnFrames(lines: lines, type: type)
        var start = 0
        while start < lines.count {
            let end = lines[start...].firstIndex { $0.page != lines[start].page } ?? lines.count
            frames.addPage(start..<end)
            start = end
        }
        frames.widen()
        var result = lines.map { ColumnFrame(left: $0.box.xMin, right: $0.box.xMax) }
        for (frame, members) in frames.clusters {
            for line in members { result[line] = frame }
        }
        return result
    }

    private init(lines: [LayoutLine], type: TypeMeasure) {
        self.lines = lines
        self.type = type
    }

    /// Parts the lines of a page into columns: one begins where a line stands right of most lines before it.
    private mutating func addPage(_ page: Range<Int>) {
        let sorted = page.sorted { (lines[$0].box.xMin, $0) < (lines[$1].box.xMin, $1) }
        var members: [Int] = []
        var ends = RunningMedian()
        for index in sorted {
            if let middle = ends.median, lines[index].box.xMin > middle - 0.2 * type.size {
                addColumn(members)
                members = []
                ends = RunningMedian()
            }
            members.append(index)
            ends.insert(lines[index].box.xMax)
        }
        addColumn(members)
    }

    private mutating func addColumn(_ members: [Int]) {
        guard !members.isEmpty else { return }
        let body = members.filter { type.isBody(lines[$0]) }
        let measured = body.count >= 2 ? body : members
        let left = ColumnEdge.left(of: measured.map { lines[$0].box })
        let right = ColumnEdge.right(of: measured.map { lines[$0].box })
        clusters.append((ColumnFrame(left: left, right: max(right, left)), members))
    }

    /// Gives columns with few lines the edges of their like on other pages.
    private mutating func widen() {
        let rich = commonFrames()
        for index in clusters.indices {
            let frame = clusters[index].frame
            let isPoor = clusters[index].lines.count < 6
            let slack = isPoor ? 4 * type.size : 1.5
            let alike = rich.filter { other in
                frame.left - other.left < slack && frame.left - other.left > -1.5
                    && (isPoor
                        ? other.right > frame.right - 3 : abs(other.right - frame.right) < 3 * type.size)
            }
            guard let best = alike.max(by: { ($0.left, $0.right) < ($1.left, $1.right) }) else { continue }
            if isPoor {
                clusters[index].frame = best
            } else {
                clusters[index].frame.right = max(frame.right, alike.map(\.right).max() ?? 0)
            }
        }
    }

    /// The commonest frames of columns with many lines, to half a point.
    private func commonFrames() -> [ColumnFrame] {
        var counts: [ColumnFrame: Int] = [:]
        for (frame, members) in clusters where members.count >= 6 {
            let rounded = ColumnFrame(
                left: (frame.left * 2).rounded() / 2, right: (frame.right * 2).rounded() / 2)
            counts[rounded, default: 0] += members.count
        }
        let sorted = counts.sorted {
            ($1.value, $0.key.left, $0.key.right) < ($0.value, $1.key.left, $1.key.right)
        }
        return sorted.prefix(64).map(\.key)
    }
}
