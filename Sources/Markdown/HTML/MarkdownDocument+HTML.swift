extension MarkdownDocument {
    /// Appends the HTML of the document; links stay as they are.
    package func writeHTML(into output: inout [UInt8]) {
        writeHTML(into: &output) { _ in .keep }
    }

    /// Appends the HTML of the document; each link and image is decided over by the caller, in the order of
    /// the HTML.
    package func writeHTML(into output: inout [UInt8], rewriting: (MarkdownLink) -> LinkRewrite) {
        var writer = HTMLWriter(self, output: &output)
        writer.write(self, rewriting: rewriting)
        writer.finish(&output)
    }
}
