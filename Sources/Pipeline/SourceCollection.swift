import Articles
import Files
import Importing

/// The files that a site is made of, as they lie in its folders.
struct SourceCollection: Sendable {
    /// Sources of articles, by path.
    var articles: [SourceFile] = []
    /// Sources of the site's own pages, by path.
    var pages: [SourceFile] = []
    /// Files beside articles and pages, relative to the site folder.
    var others: Set<String> = []
    /// Documents of kinds that are not read.
    var unread: [String] = []
    /// Files that are copied as they are, relative to the static folder.
    var staticFiles: [String] = []
    var diagnostics: [Diagnostic] = []

    init(_ folder: SiteFolder) {
        articles = sort(SourceFinder(site: folder.root, folder: SiteFolder.articles))
        pages = sort(SourceFinder(site: folder.root, folder: SiteFolder.pages))
        let copied = SourceFinder(site: folder.root, folder: SiteFolder.staticFiles)
        staticFiles = copied.files.map { String($0.path.dropFirst(SiteFolder.staticFiles.count + 1)) }
        diagnostics += copied.diagnostics
        if FileStamp(path: folder.path(of: SiteFolder.articles)) == nil {
            diagnostics.append(
                Diagnostic(
                    .warning, file: SiteFolder.articles, "There is no folder of articles",
                    hint:
                        "Make a folder “seeds” in \(folder.root) and put articles into it: .txt or .md files."
                ))
        }
    }

    /// Sorts out what a folder holds; returns the sources of articles.
    private mutating func sort(_ found: SourceFinder) -> [SourceFile] {
        diagnostics += found.diagnostics
        var sources: [SourceFile] = []
        for file in found.files {
            switch SourceKind(path: file.path) {
            case .markdown, .text: sources.append(file)
            case .folderPage: break
            case .unreadDocument:
                unread.append(file.path)
                others.insert(file.path)
            case .other: others.insert(file.path)
            }
        }
        return sources
    }

    /// What there is to say of documents that are not read and that no article links to.
    func unreadDiagnostics(linked: Set<String>) -> [Diagnostic] {
        unread.filter { !linked.contains($0) }.map(Self.unread)
    }

    /// What there is to say of a document that is not read.
    static func unread(_ path: String) -> Diagnostic {
        Diagnostic(
            .warning, file: path, "Files of this kind are not read: .\(FilePath.fileExtension(of: path))",
            hint: "Save it as plain text (.txt) or Markdown (.md).")
    }
}
