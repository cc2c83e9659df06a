/// Text on its way to cmark, with the lines it had when it was handed in.
struct SourceText {
    var bytes: [UInt8]
    /// For each line the line it had at first, counted from 1; nil as long as none has moved.
    var originalLines: [Int32]?
    /// Lines, counted from 1, that open a footnote, with the footnote's index.
    var footnoteLines: [Int: Int] = [:]
    /// First lines, counted from 1, of the headings that stand for the cells of a table, with the table's
    /// index.
    var tableLines: [Int: Int] = [:]

    init(_ text: UnsafeBufferPointer<UInt8>) { bytes = Array(text) }
}
