import Files

/// Documents of word processors and books, by the ends of their names.
package enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
    case docx
    case odt
    case epub
    case rtf
    /// The old binary format of Word, which is not read.
    case doc

    /// Whether a file that begins with these bytes may be in the format.
    func fits(_ start: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .docx, .odt, .epub: start.starts(with: "PK".utf8)
        case .rtf: start.starts(with: "{\\rtf".utf8)
        case .doc: true
        }
    }

    package init?(path: String) {
        self.init(rawValue: FilePath.fileExtension(of: path).lowercased())
    }
}
