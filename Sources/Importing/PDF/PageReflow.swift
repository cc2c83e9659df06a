import Articles

/// Finds the paragraphs of a document from the boxes of its lines.
///
/// First goes what is printed on every page; then lines come into reading order, become paragraphs, and those that a
/// page, a column or a picture cut are joined.
struct PageReflow {
    let type: TypeMeasure
    private(set) var paragraphs: [LayoutParagraph]
    let notes: FootnoteLinks
    private(set) var diagnostics: [Diagnostic]

    init(_ document: LayoutDocument, source: String, settings: TextSettings) {
        var document = document
        type = TypeMeasure(of: document.lines)
        diagnostics = EdgeFilter.drop(from: &document, type: type, source: source, settings: settings)
        let words = WordList(of: document.lines.map(Self.textLine))
        let lines = Initials.restored(
            RowPieces.joined(ReadingOrder.sorted(document.lines, type: type)), type: type, words: words)
        let found = Self.paragraphs(of: lines, type: type)
        let joiner = PrintedLineJoiner(
            joiner: LineJoiner(words: words, dropsHyphens: settings.uses(.hyphen)), lines: lines)
        let joints = ParagraphJoints(
            ParagraphKinds.marked(
                found.paragraphs, type: type, likelyTitle: document.information.likelyTitle,
                settings: settings),
            type: type, style: found.style, joiner: joiner, source: source, isOn: settings.uses(.pageCut))
        paragraphs = joints.paragraphs
        diagnostics += joints.diagnostics
        notes = FootnoteLinks(joints.notes, in: &paragraphs, isOn: settings.uses(.footnote))
    }

    private static func paragraphs(
        of lines: [LayoutLine], type: TypeMeasure
    ) -> (paragraphs: [LayoutParagraph], style: ParagraphStyle) {
        var frames = ColumnFrames.frames(of: lines, type: type)
        let style = ParagraphStyle(lines: lines, frames: frames, type: type)
        InsetFrames.apply(to: &frames, lines: lines, type: type, style: style)
        return (ParagraphFinder.paragraphs(of: lines, frames: frames, type: type, style: style), style)
    }

    private static func textLine(_ line: LayoutLine) -> TextLine {
        TextLine(
            number: 1, bytes: line.text[...], indent: 0, width: line.text.count, gap: .line, breaksHard: false
        )
    }
}
