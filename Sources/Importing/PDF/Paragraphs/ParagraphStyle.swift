/// How the paragraphs of a document are set.
struct ParagraphStyle: Sendable {
    /// Whether lines end at the column's right edge.
    private(set) var isJustified = false
    /// Indent of first lines; nil where paragraphs begin at the column's edge.
    private(set) var indent: Double?

    init(lines: [LayoutLine], frames: [ColumnFrame], type: TypeMeasure) {
        var indents: [Int: Int] = [:]
        var full = 0
        var inner = 0
        var plain = 0
        for index in lines.indices.dropFirst() {
            let line = lines[index]
            let previous = lines[index - 1]
            guard line.page == previous.page, frames[index] == frames[index - 1], type.isBody(line),
                type.isBody(previous)
            else { continue }
            inner += 1
            if abs(previous.box.xMax - frames[index].right) < 1 { full += 1 }
            let shift = line.box.xMin - frames[index].left
            if shift > 0.6 * type.size, shift < 5 * type.size,
                previous.box.xMin - frames[index].left < 0.3 * type.size
            {
                indents[Int((shift * 2).rounded()), default: 0] += 1
            }
            if line.box.yMin - previous.box.yMin > 1.25 * type.leading, shift < 0.3 * type.size { plain += 1 }
        }
        isJustified = full * 5 > inner * 2
        guard let best = indents.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return }
        if best.value >= 3 && best.value > plain || best.value > 2 * plain { indent = Double(best.key) / 2 }
    }
}
