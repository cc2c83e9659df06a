import Files

/// The parts of web pages that browsers saved beside them: frames and advertisements are saved as web pages, too, but are no articles.
package struct SavedPageParts: Sendable {
    /// Paths of all web pages.
    private let pages: Set<String>

    /// What browsers call the folder of a page's parts: its name with one of these behind it.
    private static let suffixes = [
        "_files", ".files", "_fichiers", "-Dateien", "_archivos", "_ficheiros", "_bestanden", "_pliki",
    ]

    package init(_ files: [SourceFile]) {
        pages = Set(files.lazy.filter { $0.kind == .page }.map(\.path))
    }

    /// Whether a file is a part of a page that was saved.
    package func contains(_ path: String) -> Bool {
        guard pages.contains(path) else { return false }
        var folder = FilePath.parent(of: path)
        while let above = folder, !above.isEmpty {
            for suffix in Self.suffixes where above.hasSuffix(suffix) {
                let page = above.dropLast(suffix.count)
                if ["html", "htm", "xhtml"].contains(where: { pages.contains("\(page).\($0)") }) {
                    return true
                }
            }
            folder = FilePath.parent(of: above)
        }
        return false
    }
}
