import Articles

/// What a document says about itself; often wrong, since programs fill it in.
struct DocumentInformation: Sendable {
    var title: String?
    var author: String?

    /// The title, unless a program made it up.
    var likelyTitle: String? {
        guard let title, (4...200).contains(title.utf8.count), title.contains(" ") else { return nil }
        let lowered = title.lowercased()
        guard !Self.programs.contains(where: lowered.hasPrefix) else { return nil }
        guard !Self.endings.contains(where: lowered.hasSuffix), !lowered.contains("://") else { return nil }
        return title
    }

    /// The author, where it looks like a person's name.
    var likelyAuthors: [String] {
        guard let author, author.utf8.count <= 200, !author.contains("@") else { return [] }
        // Programs put semicolons between people.
        return NameList(author.replacing(";", with: ","))?.names ?? []
    }

    /// Fills what the pages do not say; where they do, they are right.
    func fill(_ metadata: inout ArticleMetadata, source: String) -> [Diagnostic] {
        var notes: [Diagnostic] = []
        if metadata.title == nil, let title = likelyTitle {
            metadata.title = title
            notes.append(note("Title “\(TextScan.shortened(Array(title.utf8)[...]))”", source))
        }
        if metadata.authors.isEmpty, !likelyAuthors.isEmpty {
            metadata.authors = likelyAuthors
            let list = likelyAuthors.map { "“\($0)”" }.joined(separator: ", ")
            notes.append(note("\(likelyAuthors.count == 1 ? "Author" : "Authors") \(list)", source))
        }
        return notes
    }

    private func note(_ what: String, _ source: String) -> Diagnostic {
        Diagnostic(
            .note, file: source, "\(what) taken from what the document says of itself", rule: .metadata)
    }

    private static let programs = [
        "microsoft ", "untitled", "unbenannt", "sans titre", "document", "dokument", "layout ", "(anonymous)",
        "(unspecified)", "print ", "slide ", "title of ",
    ]
    private static let endings = [
        ".doc", ".docx", ".indd", ".qxd", ".qxp", ".pdf", ".odt", ".rtf", ".tex", ".dvi", ".ps", ".p65",
        ".pub",
        ".html", ".htm", ".txt", ".pages", ".wpd", ".eps", ".ai",
    ]
}
