import Articles

/// The title of a document that does not name it among its properties: its first line.
///
/// Writers of the formats of Open Office and of RTF set the title in a style of its own, of which pandoc keeps nothing, or bold type.
enum DocumentTitle {
    /// Makes a first paragraph that looks like a title a heading of level 1, and notes it.
    static func mark(in article: inout Article) {
        let document = MarkdownLines(article.markdown)
        guard document.headingLines == nil, let first = document.lines.first, document.lines.count > 1,
            document.lines[1].gap != .line,
            let title = TitleLines(
                lines: document.lines, from: 0, byline: BylineLine(settings: TextSettings())),
            title.end == 1
        else { return }
        let line = withoutEmphasis(first.bytes)
        var rows = article.markdown.split(separator: 0x0A, omittingEmptySubsequences: false)
        rows[first.number - 1] = (Array("# ".utf8) + line)[...]
        article.markdown = Array(rows.joined(separator: [0x0A]))
        article.diagnostics.append(
            Diagnostic(
                .note, file: article.source, "Title “\(title.text)” taken from the first line", rule: .title))
    }

    private static func withoutEmphasis(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard line.starts(with: "**".utf8), line.suffix(2).elementsEqual("**".utf8), line.count > 4 else {
            return line
        }
        return line.dropFirst(2).dropLast(2)
    }
}
