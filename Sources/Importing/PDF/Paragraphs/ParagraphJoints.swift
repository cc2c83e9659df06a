import Articles

/// Joins paragraphs that the end of a page or column, or a picture, cut in two.
///
/// What stood in between — captions, pulled quotations — comes behind the whole paragraph. Notes go to the
/// end.
struct ParagraphJoints {
    private let type: TypeMeasure
    private let style: ParagraphStyle
    private let joiner: PrintedLineJoiner
    private let source: String
    private(set) var paragraphs: [LayoutParagraph] = []
    private(set) var notes: [LayoutParagraph] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// What stands between the last paragraph and the one that may go on with it.
    private var asides: [LayoutParagraph] = []

    /// Whether paragraphs are joined at all.
    private let isOn: Bool

    init(
        _ paragraphs: [LayoutParagraph], type: TypeMeasure, style: ParagraphStyle, joiner: PrintedLineJoiner,
        source: String, isOn: Bool
    ) {
        self.type = type
        self.style = style
        self.joiner = joiner
        self.source = source
        self.isOn = isOn
        var waiting = paragraphs[...]
        while let paragraph = waiting.popFirst() { add(paragraph, rest: waiting) }
        self.paragraphs += asides
        asides = []
    }

    private mutating func add(_ paragraph: LayoutParagraph, rest: ArraySlice<LayoutParagraph>) {
        var paragraph = paragraph
        for line in paragraph.lines { joiner.append(line.text[...], to: &paragraph.text) }
        if paragraph.kind == .note { return notes.append(paragraph) }
        if paragraph.kind == .caption { return asides.append(paragraph) }
        // By its place, not as a copy, since joining changes it.
        let last = paragraphs.count - 1
        if isOn, last >= 0, joins(paragraphs[last], paragraph) { return join(paragraph, to: last) }
        if isOn, last >= 0, interrupts(paragraph, paragraphs[last], rest) { return asides.append(paragraph) }
        paragraphs += asides
        asides = []
        paragraphs.append(paragraph)
    }

    private mutating func join(_ paragraph: LayoutParagraph, to last: Int) {
        let place =
            paragraph.page == paragraphs[last].lastPage
            ? asides.isEmpty && paragraph.gap == .column ? "the end of a column" : "a picture or a quotation"
            : "the end of a page"
        diagnostics.append(
            Diagnostic(
                .note, file: source,
                "Joined a paragraph that \(place) cut on page \(paragraphs[last].lastPage)",
                rule: .pageCut))
        joiner.append(paragraph.text[...], to: &paragraphs[last].text)
        paragraphs[last].lines += paragraph.lines
        paragraphs[last].room = paragraph.room
        paragraphs[last].columnWidth = paragraph.columnWidth
    }

    /// Whether the last line of a paragraph leaves no place for the first word of the next.
    private func isFull(_ paragraph: LayoutParagraph, before next: LayoutParagraph) -> Bool {
        if style.isJustified, type.isSame(paragraph.size, type.size) { return paragraph.room <= 1 }
        guard let line = paragraph.lines.last, let word = next.lines.first?.firstWordWidth else {
            return false
        }
        return paragraph.room <= word + line.space + 0.02 * paragraph.columnWidth
    }

    private func joins(_ first: LayoutParagraph, _ second: LayoutParagraph) -> Bool {
        guard first.kind == .body, second.kind == .body, type.isSame(first.size, second.size),
            !second.hasInitial,
            second.gap != .line || !asides.isEmpty
        else { return false }
        let end = first.end
        let start = SentenceStart(of: second.text[...])
        let goesOn = start == .lowercase || start == .continuation
        if style.indent != nil, second.isIndented, !goesOn || end.isClosed { return false }
        guard ListMarker(second.text[...]) == nil || !end.isClosed else { return false }
        guard isFull(first, before: second) else { return goesOn && end.isOpen && first.lines.count > 1 }
        if case .hyphen = end { return true }
        if second.gap == .space || !asides.isEmpty {
            // Space alone parts paragraphs; a picture stands in it only if the sentence says so.
            return goesOn && end.isOpen || !asides.isEmpty && style.indent != nil
        }
        if goesOn { return !end.isClosed || style.indent != nil || style.isJustified }
        if end.isOpen { return true }
        return !isHeadingLike(second)
    }

    private func isHeadingLike(_ paragraph: LayoutParagraph) -> Bool {
        guard paragraph.lines.count == 1, paragraph.length <= 80, paragraph.room > 0.1 * paragraph.columnWidth
        else {
            return false
        }
        return !paragraph.end.isClosed
    }

    /// Whether a short paragraph stands within a sentence that goes on behind it.
    private func interrupts(
        _ paragraph: LayoutParagraph, _ last: LayoutParagraph, _ rest: ArraySlice<LayoutParagraph>
    ) -> Bool {
        guard last.kind == .body, Self.isShort(paragraph), last.end.isOpen,
            paragraph.gap != .line
        else { return false }
        for next in rest.prefix(5) {
            if next.kind == .note || next.kind == .caption { continue }
            guard let line = next.lines.first else { return false }
            if next.kind == .body, SentenceStart(of: line.text[...]) == .lowercase, next.gap != .line,
                type.isSame(next.size, last.size), isFull(last, before: next)
            {
                return true
            }
            guard Self.isShort(next) else { return false }
        }
        return false
    }

    private static func isShort(_ paragraph: LayoutParagraph) -> Bool {
        paragraph.kind != .title && paragraph.lines.count <= 6 && paragraph.length <= 400
    }
}
