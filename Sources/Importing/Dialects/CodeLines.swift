/// Tells the lines of fenced and indented code from others, one line after the other.
///
/// A rule of thumb for what comes before the Markdown is parsed: list items and quotations are followed as
/// far as their marks show.
struct CodeLines {
    /// The sign and length of the fence that is open, and whether it stands in a quotation.
    private var fence: (sign: UInt8, length: Int, isQuoted: Bool)?
    private var isBehindBlank = true
    private var isBehindIndented = false
    /// Columns that the text of the list item around is indented by.
    private var listIndent = 0

    /// Whether a line is code, or a fence of it.
    mutating func isCode(_ line: ArraySlice<UInt8>) -> Bool {
        var text = LineStart(line)
        let isQuoted = text.skipQuoteMarks()
        if let open = fence, isQuoted || !open.isQuoted {
            if let end = text.fence(), end.sign == open.sign, end.length >= open.length, end.isBare {
                fence = nil
            }
            return true
        }
        fence = nil
        guard !text.isBlank else {
            isBehindBlank = true
            return false
        }
        defer { isBehindBlank = false }
        if text.indent >= listIndent + 4, isBehindBlank || isBehindIndented {
            isBehindIndented = true
            return true
        }
        isBehindIndented = false
        if isBehindBlank, text.indent < listIndent { listIndent = 0 }
        while let width = text.skipListMark() { listIndent = width }
        guard let start = text.fence(), start.mayOpen else { return false }
        fence = (start.sign, start.length, isQuoted)
        return true
    }

    /// Whether a line would end the paragraph before it: a blank one, or a fence.
    static func endsParagraph(_ line: ArraySlice<UInt8>) -> Bool {
        var text = LineStart(line)
        _ = text.skipQuoteMarks()
        return text.isBlank || text.fence()?.mayOpen == true
    }
}
