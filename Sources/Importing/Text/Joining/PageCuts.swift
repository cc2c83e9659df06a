import Articles

/// Joins paragraphs that a page break cut in two.
struct PageCuts {
    private let joiner: LineJoiner
    private let layout: LineLayout
    private let fill: PageFill
    /// Whether something on the pages shows where they end; then a cut elsewhere is unlikely.
    private let arePagesMarked: Bool

    /// Joins what belongs together, and notes each joint.
    static func join(
        _ blocks: inout [TextBlock], layout: LineLayout, fill: PageFill, joiner: LineJoiner, source: String
    ) -> [Diagnostic] {
        let cuts = PageCuts(
            joiner: joiner, layout: layout, fill: fill,
            arePagesMarked: blocks.dropFirst().contains { $0.gap == .page })
        var notes: [Diagnostic] = []
        blocks = cuts.joined(blocks) { line in
            notes.append(
                Diagnostic(
                    .note, file: source, line: line,
                    "Joined with the paragraph above, which a page break cut",
                    rule: .pageCut))
        }
        return notes
    }

    private func joined(_ blocks: [TextBlock], note: (Int) -> Void) -> [TextBlock] {
        var result: [TextBlock] = []
        var quotation = QuotationState()
        for block in blocks {
            if let last = result.indices.last, joins(result[last], block, quotation) {
                note(block.line)
                if let halves = joiner.append(block.text[...], to: &result[last].text) {
                    result[last].rejoined.append(RejoinedWord(line: block.line, halves: halves))
                }
                result[last].rejoined += block.rejoined
                result[last].width += block.width
                result[last].end = block.end
                result[last].lineCount += block.lineCount
            } else {
                result.append(block)
                quotation = QuotationState()
            }
            quotation.read(block.text[...])
        }
        return result
    }

    private func joins(_ first: TextBlock, _ second: TextBlock, _ quotation: QuotationState) -> Bool {
        guard first.isProse, second.kind == .paragraph, second.gap != .line else { return false }
        // A list of addresses stays one.
        guard first.text.contains(where: TextScan.isSpace) || second.gap == .page else { return false }
        let cut = SentenceCut(first, second)
        if case .sentence = cut.end, quotation.isOpen, cut.start != .quote,
            second.gap == .page || !arePagesMarked
        {
            return quotation.closesFirst(second.text[...])
        }
        if second.gap == .page { return joinsOverPage(cut) }
        if fill.isFull(before: second.line) == true, cut.isBetweenProse || cut.isBroken { return true }
        return cut.end.isOpen && fillsLine(first)
            && (arePagesMarked ? joinsBesidePages(cut) : joinsUnmarked(cut))
    }

    /// Over a page break, a sentence that is not over goes on.
    private func joinsOverPage(_ cut: SentenceCut) -> Bool {
        let isFull = fill.isFull(before: cut.second.line)
        if isFull == true, cut.isBetweenProse || cut.isBroken { return true }
        switch cut.end {
        case .hyphen: return true
        case .comma, .dash, .word, .abbreviation:
            if cut.goesOn || cut.demandsMore { return true }
            if let isFull { return isFull }
            // A short line may be a heading, an item of a list its whole.
            return !cut.isRow && cut.first.width >= (cut.first.kind == .paragraph ? 70 : 150)
        case .closer: return cut.goesOn
        case .sentence where breaksAtFullLine(cut): return true
        case .sentence, .colon, .other: return cut.goesOn && cut.first.width >= 100
        }
    }

    /// Where something marks the pages, a cut elsewhere must be plain.
    private func joinsBesidePages(_ cut: SentenceCut) -> Bool {
        cut.goesOn && cut.first.width >= 150 && !cut.isRow
    }

    /// Where nothing marks the pages, both halves must speak for a cut.
    private func joinsUnmarked(_ cut: SentenceCut) -> Bool {
        guard cut.first.width >= 50 || layout.wrapWidth != nil, !cut.isRow || cut.demandsMore else {
            return false
        }
        if cut.goesOn || cut.isWithinFigures { return true }
        switch cut.end {
        case .hyphen: return cut.start == .uppercase
        case .abbreviation: return true
        case .comma: return cut.start == .uppercase && cut.first.width >= 120
        case .word: return cut.demandsMore || cut.breaksOff
        default: return false
        }
    }

    /// Whether, in a text without blank lines, a page ends with a line so full that the next word did not fit, as the last line of a paragraph seldom is.
    private func breaksAtFullLine(_ cut: SentenceCut) -> Bool {
        guard layout.indentsParagraphs, let width = layout.wrapWidth, cut.first.lineCount > 1,
            cut.second.lineCount > 1,
            cut.first.kind == .paragraph, cut.start == .uppercase
        else { return false }
        let word = TextScan.firstWord(cut.second.text[...]).count { $0 & 0xC0 != 0x80 }
        return cut.first.end + 1 + word > width
    }

    /// Whether the last line of a block is full, where lines were wrapped.
    private func fillsLine(_ block: TextBlock) -> Bool {
        guard let width = layout.wrapWidth else { return true }
        return block.end * 5 >= width * 4
    }
}
