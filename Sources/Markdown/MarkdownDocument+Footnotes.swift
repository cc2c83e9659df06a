extension MarkdownDocument {
    /// The footnotes that nothing refers to, which are left out: their labels and lines, in order of
    /// definition.
    package var unusedFootnotes: [(label: String, line: Int)] {
        footnotes.filter { $0.number == 0 }.map { (String(decoding: $0.label.bytes, as: UTF8.self), $0.line) }
    }
}
