/// Splits lines of a table.
enum TableRow {
    /// The columns of a delimiter row such as `| :-- | --: |`; nil when the line is none. At least one pipe
    /// is asked for.
    static func alignments(_ line: UnsafeBufferPointer<UInt8>) -> [Table.Alignment]? {
        var hasPipe = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "|"): hasPipe = true
            case UInt8(ascii: "-"), UInt8(ascii: ":"), .space, .tab: break
            default: return nil
            }
        }
        guard hasPipe else { return nil }
        var columns: [Table.Alignment] = []
        for cell in cells(line) {
            guard let alignment = alignment(line[cell]) else { return nil }
            columns.append(alignment)
        }
        return columns.isEmpty ? nil : columns
    }

    private static func alignment(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> Table.Alignment? {
        var dashes = cell
        let left = dashes.first == UInt8(ascii: ":")
        if left { dashes.removeFirst() }
        let right = dashes.last == UInt8(ascii: ":")
        if right { dashes.removeLast() }
        guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
        return left ? (right ? .center : .left) : (right ? .right : Table.Alignment.none)
    }

    /// The trimmed cells of a row. A pipe with a backslash before it parts no cells.
    static func cells(_ line: UnsafeBufferPointer<UInt8>, limit: Int = .max) -> [Range<Int>] {
        var range = trimmed(0..<line.count, in: line)
        if !range.isEmpty, line[range.lowerBound] == UInt8(ascii: "|") {
            range = range.lowerBound + 1..<range.upperBound
        }
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        for offset in range
        where line[offset] == UInt8(ascii: "|") && (offset == 0 || line[offset - 1] != UInt8(ascii: "\\")) {
            cells.append(trimmed(start..<offset, in: line))
            start = offset + 1
            if cells.count == limit { return cells }
        }
        if start < range.upperBound { cells.append(trimmed(start..<range.upperBound, in: line)) }
        return cells
    }

    private static func trimmed(_ range: Range<Int>, in line: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, line[lower].isWhitespace { lower += 1 }
        while lower < upper, line[upper - 1].isWhitespace { upper -= 1 }
        return lower..<upper
    }
}
