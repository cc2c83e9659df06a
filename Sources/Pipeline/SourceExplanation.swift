import Articles
import Importing

/// A source beside what became of it: each line with the rules that were at work on it, then the result.
struct SourceExplanation {
    private let path: String
    private let lines: [Substring]
    private let diagnostics: [Diagnostic]
    private let articles: [ImportedArticle]

    /// Explains a source, given as it lies in its file; the code of a page or of a document has no lines to show.
    init(path: String, bytes: [UInt8], articles: [ImportedArticle], diagnostics: [Diagnostic]) {
        self.path = path
        lines = Self.isText(path) ? Self.lines(bytes, path: path) : []
        self.articles = articles
        self.diagnostics = (diagnostics + articles.flatMap(\.article.diagnostics)).sorted()
    }

    /// Whether people read a source as it lies in its file.
    private static func isText(_ path: String) -> Bool {
        switch SourceKind(path: path) {
        case .text, .markdown, .folderPage: true
        case .page, .pdf, .document, .other: false
        }
    }

    private static func lines(_ bytes: [UInt8], path: String) -> [Substring] {
        guard let text = SourceDecoder.decode(bytes, file: path).text else { return [] }
        return String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The explanation as text.
    var text: String {
        var text = "Source: \(TerminalText.shown(path))\n\n"
        let width = String(lines.count).count
        let margin = String(repeating: " ", count: width + 2)
        var rest = diagnostics[...]
        for diagnostic in rest.prefix(while: { $0.line == nil }) { text += mark(diagnostic, margin) }
        rest = rest.drop { $0.line == nil }
        for (index, line) in lines.enumerated() {
            let number = String(index + 1)
            text += String(repeating: " ", count: width - number.count) + number
            text += line.isEmpty ? "\n" : "  \(TerminalText.shown(line))\n"
            while let next = rest.first, let place = next.line, place <= index + 1 {
                text += mark(next, margin)
                rest.removeFirst()
            }
        }
        for diagnostic in rest { text += mark(diagnostic, margin) }
        for article in articles {
            let part = articles.count > 1 ? " \(article.article.part)" : ""
            text += "\nResult\(part):\n\n" + String(decoding: ArticleWriter(article).markdown, as: UTF8.self)
        }
        return text
    }

    private func mark(_ diagnostic: Diagnostic, _ margin: String) -> String {
        let rule = diagnostic.rule.map { "\($0.rawValue): " } ?? ""
        var text = "\(margin)▲ \(rule)\(TerminalText.shown(diagnostic.summary))\n"
        // Where no line of the source is shown, what was left out is.
        guard lines.isEmpty, let dropped = diagnostic.dropped else { return text }
        for line in dropped.split(separator: "\n") { text += "\(margin)  │ \(TerminalText.shown(line))\n" }
        return text
    }
}
