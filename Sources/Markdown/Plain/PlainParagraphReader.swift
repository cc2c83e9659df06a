/// Reads paragraphs that hold nothing but text, simple emphasis and simple links; in doubt it reads nothing, and leaves the paragraph to
/// cmark.
struct PlainParagraphReader {
    let source: UnsafeBufferPointer<UInt8>
    /// Whether punctuation is set in the English way, and whether in that of another language.
    let isSmart: Bool
    let setsOtherQuotes: Bool
    private(set) var plain: PlainText

    /// Where the paragraph begins, and where it is read.
    private(set) var start = 0
    var position = 0
    /// Where the text begins that is not yet copied.
    private var copied = 0
    var delimiters: [PlainDelimiter] = []
    /// The mark of the link that is open, and how many delimiters stand before it.
    var link: (mark: Int, delimiters: Int)?
    /// Line ends in the paragraph.
    private(set) var lineBreaks = 0
    /// Where the marks of the paragraph begin.
    private var firstMark = 0
    private let classes = PlainByte.table

    init(_ source: UnsafeBufferPointer<UInt8>, of text: [UInt8], options: MarkdownOptions) {
        self.source = source
        isSmart = options.smartPunctuation
        setsOtherQuotes = isSmart && QuoteStyle(language: options.language) != .english
        plain = PlainText(source: text)
    }

    /// Reads the paragraph that begins at an offset, where a line, counted from 1, begins behind a blank one; false when it is not plain.
    mutating func read(from start: Int, line: Int) -> Bool {
        let textStart = plain.bytes.count
        begin(at: start)
        guard readLines(), link == nil, matchDelimiters(from: 0) else {
            plain.bytes.removeSubrange(textStart...)
            plain.marks.removeSubrange(firstMark...)
            return false
        }
        copy(to: position)
        sortMarks()
        plain.paragraphs.append(
            PlainText.Paragraph(
                text: textStart..<plain.bytes.count, marks: firstMark..<plain.marks.count,
                source: start..<position, line: line))
        return true
    }

    /// Puts the marks of the paragraph in their order: they are few.
    private mutating func sortMarks() {
        for index in plain.marks.indices.dropFirst(firstMark + 1) {
            var place = index
            while place > firstMark, plain.marks[place - 1].position > plain.marks[place].position {
                plain.marks.swapAt(place - 1, place)
                place -= 1
            }
        }
    }

    private mutating func begin(at start: Int) {
        (self.start, position, copied) = (start, start, start)
        delimiters.removeAll(keepingCapacity: true)
        link = nil
        lineBreaks = 0
        firstMark = plain.marks.count
    }

    /// Reads to the end of the paragraph; false when it is not plain.
    private mutating func readLines() -> Bool {
        guard opensLine(at: position) else { return false }
        while true {
            position = nextSign(from: position)
            if position == source.count { return !source[position - 1].isBlank }
            guard source[position] == .newline else {
                guard readSign() else { return false }
                continue
            }
            // Two spaces would break the line for good, one is left out.
            if source[position - 1].isBlank { return false }
            let next = position + 1
            if next == source.count || source[next] == .newline { return true }
            guard opensLine(at: next) else { return false }
            copy(to: position)
            addMark(PlainMark(kind: .lineBreak, offset: plain.bytes.count, position: position))
            replace(1, with: " ")
            lineBreaks += 1
        }
    }

    @inline(__always)
    private func nextSign(from offset: Int) -> Int {
        classes.withUnsafeBufferPointer { classes in
            var offset = offset
            while offset < source.count, classes[Int(source[offset])] == PlainByte.text.rawValue {
                offset += 1
            }
            return offset
        }
    }

    /// Whether a line goes on with the text of a paragraph, and begins no list, heading, quotation or code.
    private func opensLine(at offset: Int) -> Bool {
        let byte = source[offset]
        guard PlainByte.canOpenLine(byte) else { return false }
        if byte == UInt8(ascii: "*") { return offset + 1 < source.count && source[offset + 1] > .space }
        guard byte.isDigit else { return true }
        var end = offset
        while end < source.count, source[end].isDigit { end += 1 }
        guard end < source.count, source[end] == UInt8(ascii: ".") || source[end] == UInt8(ascii: ")") else {
            return true
        }
        return end + 1 < source.count && source[end + 1] > .space
    }

    /// Copies the text up to an offset.
    mutating func copy(to end: Int) {
        plain.bytes.append(contentsOf: source[copied..<end])
        copied = end
    }

    /// Copies the text up to the position, writes something in place of what follows, and goes on behind that.
    mutating func replace(_ length: Int, with text: StaticString = "") {
        copy(to: position)
        plain.bytes.append(contentsOf: text.bytes)
        position += length
        copied = position
    }

    mutating func addMark(_ mark: PlainMark) { plain.marks.append(mark) }
    mutating func setDestination(_ range: Range<Int>, ofMark mark: Int) {
        plain.marks[mark].destination = range
    }

    /// Writes a mark of the same length in place of one that was written.
    mutating func rewrite(at offset: Int, _ text: StaticString) {
        for (index, byte) in text.bytes.enumerated() { plain.bytes[offset + index] = byte }
    }
}
