import Files

/// What a file of the source folder is, by its name.
package enum SourceKind: Sendable {
    case markdown
    case text
    /// A saved web page.
    case page
    case pdf
    /// A document of a word processor, a book.
    case document
    /// `_index.md`: what other generators say of a folder; no article.
    case folderPage
    /// Anything else: pictures, data.
    case other

    /// Whether articles are made of such files.
    package var isRead: Bool {
        switch self {
        case .markdown, .text, .page, .pdf, .document: true
        case .folderPage, .other: false
        }
    }

    package init(path: String) {
        switch FilePath.fileExtension(of: path) {
        case "md", "markdown":
            self = FilePath.stem(of: path).lowercased() == "_index" ? .folderPage : .markdown
        case "txt", "text": self = .text
        case "html", "htm", "xhtml": self = .page
        case "pdf": self = .pdf
        case "docx", "odt", "epub", "rtf", "doc": self = .document
        default: self = .other
        }
    }
}
