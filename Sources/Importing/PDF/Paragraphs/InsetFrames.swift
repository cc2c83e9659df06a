/// Narrows the columns of lines that are set in from both sides, as quotations are.
enum InsetFrames {
    static func apply(
        to frames: inout [ColumnFrame], lines: [LayoutLine], type: TypeMeasure, style: ParagraphStyle
    ) {
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, continues(lines[end], lines[end - 1]), frames[end] == frames[start] {
                end += 1
            }
            narrow(&frames, lines[start..<end], type: type, style: style)
            start = end
        }
    }

    private static func continues(_ line: LayoutLine, _ previous: LayoutLine) -> Bool {
        line.page == previous.page && abs(line.box.xMin - previous.box.xMin) < 1
            && line.box.yMin > previous.box.yMin && abs(line.size - previous.size) < 1
    }

    private static func narrow(
        _ frames: inout [ColumnFrame], _ run: ArraySlice<LayoutLine>, type: TypeMeasure, style: ParagraphStyle
    ) {
        guard run.count >= 2, let first = run.first else { return }
        let right = ColumnEdge.right(of: run.map(\.box))
        let frame = frames[run.startIndex]
        let offset = first.box.xMin - frame.left
        guard offset > 0.6 * type.size else { return }
        // Paragraphs of one line, each indented, stand below each other too.
        let full = run.dropLast().count { abs(right - $0.box.xMax) < 2 }
        if let indent = style.indent, abs(offset - indent) < 1 {
            guard run.count >= 3, full == run.count - 1 else { return }
        } else {
            guard full * 2 >= run.count - 1 || !style.isJustified else { return }
        }
        let left = first.box.xMin
        let inset = ColumnFrame(
            left: left, right: style.isJustified ? right : max(right, frame.right - offset))
        for index in run.indices { frames[index] = inset }
    }
}
