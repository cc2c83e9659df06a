import Articles

/// The paragraphs of a document as text with one paragraph a line, as the text reader takes it.
struct PagedText {
    private(set) var text: [UInt8] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Stands where a title would, for a document without one.
    static let noTitle = "\u{E203}"

    private let source: String
    private let dates: DateReader
    private let canMark: Bool

    init(_ reflow: PageReflow, source: String, settings: TextSettings) {
        self.source = source
        dates = DateReader(dayFirst: settings.dayFirst, language: settings.language)
        canMark = reflow.notes.canMark
        write(reflow.paragraphs, type: reflow.type)
    }

    private mutating func note(_ summary: String, _ rule: RepairRule, dropped: String? = nil) {
        diagnostics.append(Diagnostic(.note, file: source, summary, rule: rule, dropped: dropped))
    }

    /// What stands above the title: a date stays there, the name of a section is set aside; all else comes
    /// below.
    private mutating func writeAbove(_ paragraphs: inout [LayoutParagraph], _ index: Int) {
        let line = paragraphs[index].text
        guard paragraphs[index].lines.count == 1, line.count <= 60 else { return }
        if text.isEmpty, dates.read(TextScan.string(line[...])) != nil {
            text = line + "\n\n".utf8
        } else if !paragraphs[index].endsSentence, !line.contains(where: TextScan.isDigit) {
            note(
                "Set aside the line “\(TextScan.shortened(line[...]))” above the title", .title,
                dropped: TextScan.string(line[...]))
        } else {
            return
        }
        paragraphs.remove(at: index)
    }

    private mutating func write(_ paragraphs: [LayoutParagraph], type: TypeMeasure) {
        var paragraphs = paragraphs
        if let title = paragraphs.firstIndex(where: { $0.kind == .title }) {
            let heading = paragraphs.remove(at: title).text
            for index in paragraphs[..<title].indices.reversed() { writeAbove(&paragraphs, index) }
            text += "# ".utf8 + heading + "\n".utf8
            note("Title “\(TextScan.shortened(heading[...]))” taken from the largest type", .title)
        }
        if text.isEmpty, let first = paragraphs.first, first.lines.count > 2 {
            // A paragraph at the top is no title, whatever its end.
            text += "# \(Self.noTitle)\n".utf8
        }
        var isFront = true
        for paragraph in paragraphs {
            // Lines of a byline stay together.
            isFront = isFront && paragraph.lines.count == 1 && !type.isBody(paragraph.size)
            if !isFront || paragraph.gap != .line { text.append(0x0A) }
            if case .heading(let level) = paragraph.kind {
                text += Array(repeating: 0x23, count: level) + [0x20]
                let shown = TextScan.shortened(paragraph.text[...])
                note("Heading “\(shown)” taken from its type on page \(paragraph.page)", .headingGuess)
            }
            // A sharp in the document is no heading.
            if canMark, paragraph.kind != .title, paragraph.text.first == 0x23 {
                text += PrivateMark.escape.bytes
            }
            text += paragraph.text
            if canMark, paragraph.kind == .caption { text += PrivateMark.end.bytes }
            text.append(0x0A)
        }
    }
}
