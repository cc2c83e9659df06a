/// The parts of a source article that edits change one at a time.
struct ArticleFile {
    var title: String
    var author: String
    /// In ISO form; empty for none.
    var date: String
    var tags: [String]
    var isDraft = false
    /// A line at the top of plain text; what many sources share is no part of the article.
    var head = "HARBOUR ARCHIVE, SHEET COPY"
    var body: String

    /// The source's text, in the form that its name asks for.
    func text(at path: String) -> String { path.hasSuffix(".txt") ? plainText : markdown }

    private var markdown: String {
        var lines = ["---", "title: \(title)", "author: \(author)"]
        if !date.isEmpty { lines.append("date: \(date)") }
        lines.append("tags: [\(tags.joined(separator: ", "))]")
        if isDraft { lines.append("draft: true") }
        return (lines + ["---", body, ""]).joined(separator: "\n")
    }

    private var plainText: String {
        "\(head)\n\n\(title)\n\nBy \(author)\n\(date)\n\n\(body)\n\nThe harbour was closed, and nobody came by that day.\n"
    }
}
