/// Writes the text of one block as Markdown: escaped, with emphasis, links, code and pictures.
///
/// Spaces and delimiters wait until text comes, so that no space stands inside a delimiter and nothing empty is
/// marked. Delimiters that Markdown would not read as such are left out.
struct InlineWriter {
    /// What is finished: a paragraph each, its lines parted by hard breaks.
    private(set) var paragraphs: [[UInt8]] = []
    var line: [UInt8] = []
    /// Where the current line of the paragraph begins.
    var lineStart = 0
    /// Breaks become spaces, and bars are escaped.
    let isInCell: Bool
    /// Breaks become spaces.
    let isSingleLine: Bool
    private var needsSpace = false
    private var breaks = 0
    var marks: [InlineMark] = []
    /// The delimiters that were closed last.
    var lastClosed: ClosedMark?

    struct ClosedMark {
        var mark: InlineMark
        var start: Int
        var end: Int
        var followsPunctuation: Bool
    }

    init(isSingleLine: Bool = false, isInCell: Bool = false) {
        self.isSingleLine = isSingleLine || isInCell
        self.isInCell = isInCell
    }

    var isEmpty: Bool { paragraphs.isEmpty && line.isEmpty }

    /// Whether the current line stands inside a link.
    var isInLink: Bool { marks.contains { $0.isLink && $0.position != nil } }

    /// Adds text; every run of white space is one space.
    mutating func add(text: ArraySlice<UInt8>) {
        var index = text.startIndex
        while index < text.endIndex {
            let length = PageText.spaceLength(text, at: index)
            if length > 0 {
                needsSpace = true
                index += length
                continue
            }
            var end = index + 1
            while end < text.endIndex, text[end] > 0x20, text[end] != 0xC2 { end += 1 }
            while end < text.endIndex, PageText.spaceLength(text, at: end) == 0 { end += 1 }
            let visible = PageText.withoutUnseen(text[index..<end])
            if !visible.isEmpty {
                flush(before: Self.kind(ofFirst: visible))
                append(escaping: visible, before: end < text.endIndex)
            }
            index = end
        }
    }

    mutating func addBreak() {
        if isSingleLine { needsSpace = true } else { breaks += 1 }
    }

    mutating func open(_ kind: InlineMark.Kind) { marks.append(InlineMark(kind)) }

    mutating func close() {
        guard let mark = marks.popLast(), mark.position != nil else { return }
        writeEnd(of: mark)
    }

    /// Adds Markdown that is finished: code, a picture.
    mutating func add(markdown: [UInt8]) {
        flush(before: .punctuation)
        line += markdown
    }

    /// Ends the paragraph; marks that are open go on in the next one.
    mutating func endParagraph() {
        for index in marks.indices.reversed() where marks[index].position != nil {
            writeEnd(of: marks[index])
        }
        for index in marks.indices {
            marks[index].position = nil
            marks[index].isLeftOut = false
        }
        if !line.isEmpty { paragraphs.append(line) }
        line = []
        (lineStart, breaks, needsSpace, lastClosed) = (0, 0, false, nil)
    }

    /// Writes what waits for text: breaks, a space, delimiters.
    private mutating func flush(before next: CharacterKind) {
        if breaks > 1, !line.isEmpty {
            endParagraph()
        } else if breaks == 1, !line.isEmpty {
            line += "\\\n".utf8
            lineStart = line.count
        } else if needsSpace, line.count > lineStart {
            line.append(0x20)
        }
        (breaks, needsSpace) = (0, false)
        settleLastClosed(before: next)
        guard marks.contains(where: { $0.position == nil && !$0.isLeftOut }) else { return }
        let previous = line.count > lineStart ? Self.kind(ofLast: line) : .space
        for index in marks.indices where marks[index].position == nil && !marks[index].isLeftOut {
            openMark(index, after: previous, before: next)
        }
    }

    private mutating func openMark(_ index: Int, after previous: CharacterKind, before next: CharacterKind) {
        if let closed = lastClosed, closed.end == line.count, closed.mark.kind == marks[index].kind,
            !marks[index].isLink, !marks.contains(where: { $0.position ?? -1 >= closed.end })
        {
            // `</b><b>`: the same goes on.
            line.removeSubrange(closed.start..<closed.end)
            marks[index].position = closed.mark.position
            lastClosed = nil
            return
        }
        if !marks[index].isLink,
            previous == .letter && next == .punctuation
                || marks[..<index].contains(where: { $0.kind == marks[index].kind })
        {
            marks[index].isLeftOut = true
            return
        }
        if marks[index].isLink {
            if isInLink {
                marks[index].isLeftOut = true
                return
            }
            // `!` before a link would make a picture of it.
            if line.last == UInt8(ascii: "!") { line.insert(UInt8(ascii: "\\"), at: line.count - 1) }
        }
        marks[index].position = line.count
        line += marks[index].delimiter.bytes
    }
}

extension StaticString {
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
