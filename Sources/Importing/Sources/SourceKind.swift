import Files

/// What a file of the source folder is, by its name.
package enum SourceKind: Sendable {
    case markdown
    case text
    /// `_index.md`: what other generators say of a folder; no article.
    case folderPage
    /// A document of a kind that is not read: web pages, PDF, word processors.
    case unreadDocument
    /// Anything else: pictures, data.
    case other

    package init(path: String) {
        switch FilePath.fileExtension(of: path) {
        case "md", "markdown":
            self = FilePath.stem(of: path).lowercased() == "_index" ? .folderPage : .markdown
        case "txt", "text": self = .text
        case "html", "htm", "xhtml", "pdf", "docx", "odt", "epub", "rtf", "doc": self = .unreadDocument
        default: self = .other
        }
    }
}
