/// Writes a text anew with some of its lines replaced, and keeps account of where each line came from.
struct SourceEditor {
    private let source: SourceText
    private let lines: LineIndex
    private var output: [UInt8] = []
    private var origins: [Int32] = []
    private var footnoteLines: [Int: Int] = [:]
    private var tableLines: [Int: Int] = [:]
    /// The next line of the source that is not yet dealt with, counted from 0.
    private(set) var position = 0

    init(_ source: SourceText, lines: LineIndex) {
        self.source = source
        self.lines = lines
        output.reserveCapacity(source.bytes.count + source.bytes.count / 4)
    }

    /// The line, counted from 1, that is written next.
    var nextLine: Int { origins.count + 1 }

    /// Copies what comes before a line.
    mutating func copy(to end: Int) {
        while position < min(end, lines.count) {
            if let footnote = source.footnoteLines[position + 1] { footnoteLines[nextLine] = footnote }
            write(from: position, source.bytes[lines[position]])
            position += 1
        }
    }

    /// Writes a line in the name of a source line.
    mutating func write(from line: Int, _ content: some Collection<UInt8>) {
        output.append(contentsOf: content)
        output.append(.newline)
        origins.append(Int32(clamping: origin(of: line)))
    }

    /// The line, counted from 1, that a line of the source had at first.
    func origin(of line: Int) -> Int {
        guard let known = source.originalLines else { return line + 1 }
        return Int(known[min(line, known.count - 1)])
    }

    /// Marks the line that is written next as the first cell of a table.
    mutating func openTable(_ index: Int) { tableLines[nextLine] = index }

    /// Marks the line that is written next as the opening of a footnote.
    mutating func openFootnote(_ index: Int) { footnoteLines[nextLine] = index }

    /// Leaves the source's next line out.
    mutating func skipLine() { position += 1 }

    /// Copies the rest and gives back the new text.
    mutating func finish() -> SourceText {
        copy(to: lines.count)
        var result = source
        result.bytes = output
        result.originalLines = origins
        result.footnoteLines = footnoteLines
        result.tableLines = tableLines
        return result
    }
}
