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
    /// Files of the static folder, which are copied as they are.
    var copiedFiles: [SourceFile] = []
    /// Links that lead nowhere.
    private(set) var deadLinks: [String] = []
    var diagnostics: [Diagnostic] = []

    /// Lists what lies in a site; throws where a folder cannot be read, because its articles would be taken for removed.
    init(_ folder: SiteFolder) throws(BuildStop) {
        articles = try sort(SourceFinder(site: folder.root, folder: SiteFolder.articles))
        pages = try sort(SourceFinder(site: folder.root, folder: SiteFolder.pages))
        let copied = SourceFinder(site: folder.root, folder: SiteFolder.staticFiles)
        copiedFiles = try note(copied)
        if FileStamp(path: folder.path(of: SiteFolder.articles)) == nil {
            diagnostics.append(
                Diagnostic(
                    .warning, file: SiteFolder.articles, "There is no folder of articles",
                    hint:
                        "Make a folder “seeds” in \(folder.root) and put articles into it: .txt or .md files."
                ))
        }
    }

    /// How many files there are.
    var count: Int { articles.count + pages.count + otherFiles.count + copiedFiles.count }

    /// Paths of the files beside articles and pages, relative to the site folder.
    var others: Set<String> { Set(otherFiles.map(\.path)) }

    /// Paths of the files of the static folder, relative to it.
    var staticFiles: [String] {
        copiedFiles.map { FilePath.below(SiteFolder.staticFiles, $0.path) }
    }

    /// Sorts out what a folder holds; returns the sources of articles.
    private mutating func sort(_ found: SourceFinder) throws(BuildStop) -> [SourceFile] {
        var sources: [SourceFile] = []
        let parts = SavedPageParts(try note(found))
        let (files, passedOver) = found.withCorrections()
        diagnostics += passedOver
        for file in files {
            switch file.kind {
            case .page where parts.contains(file.path): otherFiles.append(file)
            case .markdown, .text, .page, .pdf, .document: sources.append(file)
            case .folderPage: break
            case .other: otherFiles.append(file)
            }
        }
        return sources
    }

    /// Notes what is wrong with a folder; returns its files.
    private mutating func note(_ found: SourceFinder) throws(BuildStop) -> [SourceFile] {
        if !found.unreadable.isEmpty { throw BuildStop(ending: .stopped, diagnostics: found.unreadable) }
        diagnostics += found.diagnostics
        deadLinks += found.deadLinks
        return found.files
    }
}
