import Articles
import Files
import Importing

/// The files that a site is made of, as they lie in its folders.
struct SourceCollection: Sendable {
    /// Sources of articles, by path.
    var articles: [SourceFile] = []
    /// Sources of the site's own pages, by path.
    var pages: [SourceFile] = []
    /// Files beside articles and pages.
    var otherFiles: [SourceFile] = []
    /// Documents of kinds that are not read.
    var unread: [String] = []
    /// Files of the static folder, which are copied as they are.
    var copiedFiles: [SourceFile] = []
    var diagnostics: [Diagnostic] = []

    init(_ folder: SiteFolder) {
        articles = sort(SourceFinder(site: folder.root, folder: SiteFolder.articles))
        pages = sort(SourceFinder(site: folder.root, folder: SiteFolder.pages))
        let copied = SourceFinder(site: folder.root, folder: SiteFolder.staticFiles)
        copiedFiles = copied.files
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

    /// Paths of the files beside articles and pages, relative to the site folder.
    var others: Set<String> { Set(otherFiles.map(\.path)) }

    /// Paths of the files of the static folder, relative to it.
    var staticFiles: [String] {
        copiedFiles.map { String($0.path.dropFirst(SiteFolder.staticFiles.count + 1)) }
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
                otherFiles.append(file)
            case .other: otherFiles.append(file)
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
