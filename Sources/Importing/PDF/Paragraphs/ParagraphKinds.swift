import Articles

/// Tells title, headings, captions and notes from the running text, by type size and place.
struct ParagraphKinds {
    private let type: TypeMeasure
    private var paragraphs: [LayoutParagraph]

    static func marked(
        _ paragraphs: [LayoutParagraph], type: TypeMeasure, likelyTitle: String?, settings: TextSettings
    ) -> [LayoutParagraph] {
        var kinds = ParagraphKinds(type: type, paragraphs: paragraphs)
        if settings.uses(.title) { kinds.markTitle(likelyTitle) }
        if settings.uses(.headingGuess) { kinds.markHeadings() }
        kinds.markSmallType()
        return kinds.paragraphs
    }

    private init(type: TypeMeasure, paragraphs: [LayoutParagraph]) {
        self.type = type
        self.paragraphs = paragraphs
    }

    /// The largest type among the first paragraphs; where the document names a title, a large paragraph that
    /// says the same.
    private mutating func markTitle(_ likely: String?) {
        guard let page = paragraphs.first?.page else { return }
        let large = paragraphs.prefix(40).indices.filter {
            paragraphs[$0].page == page && paragraphs[$0].size > 1.15 * type.size
                && (3...300).contains(paragraphs[$0].length) && hasLetters($0)
        }
        let named = likely.flatMap { name in large.first { Self.folded(paragraphs[$0]) == Self.folded(name) }
        }
        let largest = large.max { (paragraphs[$0].size, $1) < (paragraphs[$1].size, $0) }
        guard let title = named ?? largest else { return }
        paragraphs[title].kind = .title
    }

    private func hasLetters(_ index: Int) -> Bool {
        paragraphs[index].lines.contains { line in
            line.text.count { TextScan.isLetter($0) || $0 >= 0x80 } >= 3
        }
    }

    private static func folded(_ paragraph: LayoutParagraph) -> [UInt8] {
        folded(paragraph.lines.map { TextScan.string($0.text[...]) }.joined(separator: " "))
    }

    private static func folded(_ text: String) -> [UInt8] {
        text.lowercased().utf8.filter { TextScan.isLetter($0) || TextScan.isDigit($0) || $0 >= 0x80 }
    }

    private mutating func markHeadings() {
        let found = paragraphs.indices.filter { index in
            let paragraph = paragraphs[index]
            guard paragraph.kind == .body, paragraph.size > 1.08 * type.size, !paragraph.hasInitial else {
                return false
            }
            guard paragraph.lines.count <= 3, paragraph.length <= 160, hasLetters(index) else { return false }
            guard let last = paragraph.lines.last else { return false }
            if case .sentence = SentenceEnd(of: last.text[...]), last.text.last == 0x2E { return false }
            return index + 1 < paragraphs.count && !isByline(index)
        }
        var sizes: [Double] = []
        for size in found.map({ paragraphs[$0].size }).sorted(by: >)
        where sizes.last.map({ !type.isSame($0, size) }) ?? true { sizes.append(size) }
        for index in found {
            let rank = sizes.firstIndex { type.isSame($0, paragraphs[index].size) } ?? 0
            paragraphs[index].kind = .heading(level: min(2 + rank, 4))
        }
    }

    /// Whether a paragraph right below the title, with no text behind it, names people or a day.
    private func isByline(_ index: Int) -> Bool {
        guard let title = paragraphs.firstIndex(where: { $0.kind == .title }), index > title,
            index - title <= 4,
            paragraphs[title..<index].allSatisfy({ !type.isBody($0.size) }),
            !type.isBody(paragraphs[index + 1].size) || paragraphs[index + 1].lines.count == 1,
            paragraphs[index].lines.count == 1
        else { return false }
        let text = TextScan.string(paragraphs[index].lines[0].text[...])
        return text.lowercased().hasPrefix("by ") || NameList(text) != nil
            || text.split { !$0.isNumber }.contains { $0.utf8.count == 4 }
    }

    /// Small type is a caption, at the foot of a column a note; above and below the whole text it is part of
    /// it.
    private mutating func markSmallType() {
        let body = paragraphs.indices.filter {
            paragraphs[$0].size >= 0.93 * type.size && paragraphs[$0].kind == .body
        }
        guard let first = body.first, let last = body.last, first < last else { return }
        var endsColumn = true
        for index in paragraphs.indices.reversed() {
            if index + 1 < paragraphs.count,
                paragraphs[index + 1].gap == .page || paragraphs[index + 1].gap == .column
            {
                endsColumn = true
            }
            guard paragraphs[index].kind == .body, paragraphs[index].size < 0.93 * type.size else {
                endsColumn = false
                continue
            }
            let text = paragraphs[index].lines.first?.text ?? []
            let isNote = endsColumn && NoteMark(text[...]) != nil
            if isNote {
                paragraphs[index].kind = .note
            } else if index > first, index < last, paragraphs[index].length <= 600 {
                paragraphs[index].kind = .caption
            }
        }
        markRestOfNotes()
    }

    /// What follows a note in the same column belongs to it.
    private mutating func markRestOfNotes() {
        for index in paragraphs.indices.dropFirst()
        where paragraphs[index].kind == .caption && paragraphs[index - 1].kind == .note
            && (paragraphs[index].gap == .line || paragraphs[index].gap == .space)
        {
            paragraphs[index].kind = .note
        }
    }
}
