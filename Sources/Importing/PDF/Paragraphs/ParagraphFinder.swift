/// Parts the lines of pages into paragraphs by their places.
struct ParagraphFinder {
    private let lines: [LayoutLine]
    private let frames: [ColumnFrame]
    private let type: TypeMeasure
    private let style: ParagraphStyle
    private var paragraphs: [LayoutParagraph] = []

    static func paragraphs(
        of lines: [LayoutLine], frames: [ColumnFrame], type: TypeMeasure, style: ParagraphStyle
    ) -> [LayoutParagraph] {
        var finder = ParagraphFinder(lines: lines, frames: frames, type: type, style: style)
        finder.run()
        return finder.paragraphs
    }

    private init(lines: [LayoutLine], frames: [ColumnFrame], type: TypeMeasure, style: ParagraphStyle) {
        self.lines = lines
        self.frames = frames
        self.type = type
        self.style = style
    }

    private mutating func run() {
        var start = 0
        for index in lines.indices.dropFirst() where starts(index, in: start) {
            append(start..<index)
            start = index
        }
        if !lines.isEmpty { append(start..<lines.count) }
    }

    private mutating func append(_ range: Range<Int>) {
        let first = lines[range.lowerBound]
        let frame = frames[range.lowerBound]
        let lastFrame = frames[range.upperBound - 1]
        let sizes = lines[range].map(\.size).sorted()
        paragraphs.append(
            LayoutParagraph(
                lines: Array(lines[range]), gap: gap(before: range.lowerBound), size: sizes[sizes.count / 2],
                isIndented: first.box.xMin - frame.left > 0.6 * type.size,
                room: lastFrame.right - lines[range.upperBound - 1].box.xMax, columnWidth: frame.width))
    }

    private func gap(before index: Int) -> LayoutParagraph.Gap {
        guard index > 0 else { return .page }
        let line = lines[index]
        let previous = lines[index - 1]
        if line.page != previous.page { return .page }
        if isNewColumn(line, after: previous) { return .column }
        return isApart(line, previous) ? .space : .line
    }

    private func isNewColumn(_ line: LayoutLine, after previous: LayoutLine) -> Bool {
        line.box.yMin < previous.box.yMin - 0.5 * type.leading || !line.box.sharesColumn(with: previous.box)
    }

    /// Whether more than the usual distance parts two lines.
    private func isApart(_ line: LayoutLine, _ previous: LayoutLine) -> Bool {
        let leading = type.leading(of: max(line.size, previous.size))
        return line.box.yMax - previous.box.yMax > leading + max(0.18 * leading, 1.5)
    }

    /// Whether a line begins a paragraph; `start` is the first line of the paragraph before it.
    private func starts(_ index: Int, in start: Int) -> Bool {
        let line = lines[index]
        let previous = lines[index - 1]
        guard line.page == previous.page, !isNewColumn(line, after: previous), !line.hasInitial,
            type.isSame(line.size, previous.size)
        else { return true }
        if isApart(line, previous) { return true }
        // The lines of a title break where its words want.
        if line.size > 1.15 * type.size { return false }
        if line.size < 0.93 * type.size, NoteMark.follows(line.text[...], lines[start].text[...]) {
            return true
        }
        let frame = frames[index]
        let shift = line.box.xMin - previous.box.xMin
        let offset = line.box.xMin - frame.left
        if let marker = ListMarker(lines[start].text[...]) {
            if let next = ListMarker(line.text[...]) { return (next.number == nil) == (marker.number == nil) }
            if isAlignedWithItem(line, item: lines[start], marker) { return false }
        } else if ListMarker(line.text[...]) != nil, SentenceEnd(of: previous.text[...]).isClosed {
            return true
        }
        if let indent = style.indent, abs(offset - indent) < 1 { return true }
        if shift > 0.7 * type.size {
            return !goesOn(line, after: previous, frame: frame) && !isCentered(index)
        }
        if shift < -0.7 * type.size, start != index - 1 || !lines[start].hasInitial {
            if start != index - 1 { return !isCentered(index) }
        }
        return endsEarly(previous, before: line, frame: frames[index - 1])
    }

    private func isAlignedWithItem(_ line: LayoutLine, item: LayoutLine, _ marker: ListMarker) -> Bool {
        guard let text = item.words.first(where: { $0.range.lowerBound >= marker.length }) else {
            return false
        }
        return abs(text.box.xMin - line.box.xMin) < 0.3 * type.size
            && text.box.xMin - item.box.xMin > 0.5 * type.size
    }

    /// Whether two lines are set about the same middle, as the lines of a heading.
    private func isCentered(_ index: Int) -> Bool {
        let line = lines[index].box
        let previous = lines[index - 1].box
        return abs(line.middle - previous.middle) < 1.5
            && min(line.width, previous.width) < 0.95 * frames[index].width
    }

    /// Whether a line goes on with a sentence that filled the line before it.
    private func goesOn(_ line: LayoutLine, after previous: LayoutLine, frame: ColumnFrame) -> Bool {
        let start = SentenceStart(of: line.text[...])
        return start == .lowercase && SentenceEnd(of: previous.text[...]).isOpen
            && !endsEarly(previous, before: line, frame: frame)
    }

    /// Whether a line ended although the next word would have fitted on it.
    private func endsEarly(_ previous: LayoutLine, before line: LayoutLine, frame: ColumnFrame) -> Bool {
        let room = frame.right - previous.box.xMax
        let isOpen =
            SentenceStart(of: line.text[...]) == .lowercase && SentenceEnd(of: previous.text[...]).isOpen
        if style.isJustified, type.isBody(line) {
            guard room > 1 else { return false }
            // A rough edge may be a centred heading's or a line with a picture beside it.
            return !isOpen || room > 0.5 * frame.width
        }
        let slack = 0.02 * frame.width
        guard room > line.firstWordWidth + previous.space + slack else { return false }
        return !isOpen || room > 0.5 * frame.width
    }
}
