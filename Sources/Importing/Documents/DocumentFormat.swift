import Files

/// Documents of word processors and books, by the ends of their names.
package enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
    case docx
    case odt
    case epub
    case rtf
    /// The old binary format of Word, which is not read.
    case doc

    package init?(path: String) {
        self.init(rawValue: FilePath.fileExtension(of: path).lowercased())
    }
}
