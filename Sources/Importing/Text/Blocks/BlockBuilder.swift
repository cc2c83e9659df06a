/// Builds paragraphs, lists and the like from lines.
struct BlockBuilder {
    private let layout: LineLayout
    private let joiner: LineJoiner
    private var blocks: [TextBlock] = []

    static func blocks(of lines: [TextLine], layout: LineLayout, joiner: LineJoiner) -> [TextBlock] {
        var builder = BlockBuilder(layout: layout, joiner: joiner)
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, lines[end].gap == .line { end += 1 }
            builder.append(LineGroup(lines: lines[start..<end], layout: layout))
            start = end
        }
        return builder.blocks
    }

    private init(layout: LineLayout, joiner: LineJoiner) {
        self.layout = layout
        self.joiner = joiner
    }

    private mutating func append(_ group: LineGroup) {
        guard let first = group.lines.first else { return }
        if group.isSectionBreak {
            blocks.append(TextBlock(kind: .sectionBreak, text: [], line: first.number, gap: first.gap))
        } else if group.isTable {
            appendTable(group.lines)
        } else if group.isQuotation {
            appendProse(group.lines.map(Self.withoutQuoteMark)[...], kind: .quotation)
        } else {
            appendLines(group)
        }
    }

    private static func withoutQuoteMark(_ line: TextLine) -> TextLine {
        var line = line
        line.bytes = TextScan.trimmed(line.bytes.drop { $0 == 0x3E || $0 == 0x20 })
        return line
    }

    private mutating func appendTable(_ lines: ArraySlice<TextLine>) {
        guard let first = lines.first else { return }
        let margin = lines.map(\.indent).min() ?? 0
        var text: [UInt8] = []
        for line in lines {
            if !text.isEmpty { text.append(0x0A) }
            // A margin of many columns says nothing; it is kept only where lines differ.
            text += Array(repeating: 0x20, count: min(line.indent - margin, 80))
            text += line.bytes
        }
        blocks.append(
            TextBlock(
                kind: .preformatted, text: text, line: first.number, gap: first.gap, lineCount: lines.count))
    }

    /// Takes headings and lists out of a group; the rest is verse or prose.
    private mutating func appendLines(_ group: LineGroup) {
        let lines = group.lines
        let isVerse = group.isVerse
        var start = lines.startIndex
        var inList = false
        for index in lines.indices {
            let line = lines[index]
            if let heading = MarkedHeading(line.bytes) {
                appendRest(lines[start..<index], isVerse: isVerse)
                var block = TextBlock(
                    kind: .heading(level: heading.level), text: Array(heading.text), line: line.number,
                    gap: line.gap)
                block.width = line.width
                blocks.append(block)
                start = index + 1
                inList = false
            } else if let marker = ListMarker(line.bytes),
                inList || Self.canBeginList(at: index, in: lines, marker)
            {
                appendRest(lines[start..<index], isVerse: isVerse && !inList)
                start = index
                inList = true
            } else if inList, index > start, endsItem(lines[index - 1], before: line, marker: lines[start]) {
                appendRest(lines[start..<index], isVerse: false)
                start = index
                inList = false
            }
        }
        appendRest(lines[start...], isVerse: isVerse && !inList)
    }

    private static func canBeginList(
        at index: Int, in lines: ArraySlice<TextLine>, _ marker: ListMarker
    ) -> Bool {
        if index == lines.startIndex { return true }
        if case .colon = SentenceEnd(of: lines[index - 1].bytes) { return true }
        guard index + 1 < lines.endIndex, let next = ListMarker(lines[index + 1].bytes) else { return false }
        return next.number == marker.number.map { $0 + 1 }
    }

    private func endsItem(_ item: TextLine, before line: TextLine, marker: TextLine) -> Bool {
        if line.indent > marker.indent || SentenceStart(of: line.bytes) == .lowercase { return false }
        return layout.endsEarly(item, before: line)
    }

    private mutating func appendRest(_ lines: ArraySlice<TextLine>, isVerse: Bool) {
        guard let first = lines.first else { return }
        if var marker = ListMarker(first.bytes).map({ ($0, first) }) {
            marker.1.bytes = first.bytes.dropFirst(marker.0.length)
            appendParagraph(
                [marker.1] + lines.dropFirst(), kind: marker.0.number.map { .numbered($0) } ?? .bullet)
        } else if isVerse, lines.count > 1 {
            let text = Array(lines.map(\.bytes).joined(separator: [0x0A]))
            blocks.append(
                TextBlock(
                    kind: .verse, text: text, line: first.number, gap: first.gap, lineCount: lines.count))
        } else {
            appendProse(lines, kind: .paragraph)
        }
    }

    private mutating func appendProse(_ lines: ArraySlice<TextLine>, kind: TextBlock.Kind) {
        var start = lines.startIndex
        for index in lines.indices.dropFirst() where startsParagraph(lines[index], after: lines[index - 1]) {
            appendParagraph(lines[start..<index], kind: kind)
            start = index
        }
        appendParagraph(lines[start...], kind: kind)
    }

    private func startsParagraph(_ line: TextLine, after previous: TextLine) -> Bool {
        guard layout.wrapWidth != nil, previous.width <= 160 else {
            return previous.width > 160 || layout.wrapWidth == nil && previous.width > 100
                || SentenceEnd(of: previous.bytes).isClosed && SentenceStart(of: line.bytes) != .lowercase
        }
        if layout.isIndented(line), !layout.isIndented(previous) || previous.gap != .line { return true }
        guard SentenceStart(of: line.bytes) != .lowercase, layout.endsEarly(previous, before: line) else {
            return false
        }
        return SentenceEnd(of: previous.bytes).isClosed
    }

    private mutating func appendParagraph(_ lines: ArraySlice<TextLine>, kind: TextBlock.Kind) {
        guard let first = lines.first, let last = lines.last else { return }
        var text: [UInt8] = []
        var rejoined: [RejoinedWord] = []
        for line in lines {
            guard let halves = joiner.append(line.bytes, to: &text) else { continue }
            rejoined.append(RejoinedWord(line: line.number, halves: halves))
        }
        var block = TextBlock(
            kind: kind, text: text, line: first.number, gap: first.gap, lineCount: lines.count, end: last.end)
        block.rejoined = rejoined
        for byte in text where byte & 0xC0 != 0x80 { block.width += 1 }
        blocks.append(block)
    }
}
