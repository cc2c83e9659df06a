extension MarkdownDocument {
    /// Appends the document as CommonMark, with the extensions as GFM writes them. Read again with the same
    /// options it gives the same HTML; raw HTML stands as it was, or as it was replaced.
    package func writeCommonMark(into output: inout [UInt8]) {
        var writer = CommonMarkWriter(self)
        writer.write(tree.root)
        output.append(contentsOf: writer.output)
    }
}
