import Articles
import Files
import Importing
import Publishing

/// Imports one source, unless it is as it was at the last build.
struct SourceImport: Sendable {
    enum Result: Sendable {
        /// The source is as it was.
        case unchanged(ImportEntry)
        /// An entry without records, for which these articles are to be stored.
        case changed(ImportEntry, articles: [ImportedArticle])
    }

    let importer: ArticleImporter
    let folder: SiteFolder
    /// Whether what was imported before would come out the same today.
    let canReuse: Bool
    /// When the build began, in nanoseconds since 1970.
    let start: Int64

    /// Stamps tell changes apart only as finely as the clock of the file system ticks; a file that was changed within this time
    /// before it was read, in nanoseconds, is compared by its content the next time.
    static let freshness: Int64 = 2_000_000_000

    func run(_ file: SourceFile, known: ImportEntry?) -> Result {
        if canReuse, let known, !known.isFresh, known.stamp == file.stamp { return .unchanged(known) }
        let location = folder.path(of: file.path)
        let bytes: [UInt8]
        switch importer.read(path: file.path, location: location) {
        case .success(let read): bytes = read
        case .failure(let problem):
            return failed(file, content: Fingerprint(of: "unreadable"), known: known, [problem.diagnostic])
        }
        let content = Fingerprint(of: bytes)
        if canReuse, var known, known.content == content {
            known.stamp = file.stamp
            known.isFresh = isFresh(file)
            return .changed(known, articles: [])
        }
        let (articles, problems) = importer.articles(path: file.path, bytes: bytes)
        if articles.isEmpty { return failed(file, content: content, known: known, problems) }
        let entry = ImportEntry(
            path: file.path, stamp: file.stamp, content: content, isFresh: isFresh(file), records: [],
            diagnostics: problems + articles.flatMap(\.article.diagnostics))
        return .changed(entry, articles: articles)
    }

    /// A source that cannot be used any more keeps what it gave before.
    private func failed(
        _ file: SourceFile, content: Fingerprint, known: ImportEntry?, _ problems: [Diagnostic]
    ) -> Result {
        var problems = problems
        let records = known?.records ?? []
        if !records.isEmpty {
            problems.append(
                Diagnostic(.note, file: file.path, "The article stays on the site as it was before"))
        }
        return .changed(
            ImportEntry(
                path: file.path, stamp: file.stamp, content: content, isFresh: isFresh(file),
                records: records,
                diagnostics: problems), articles: [])
    }

    private func isFresh(_ file: SourceFile) -> Bool {
        max(file.stamp.changed, file.stamp.modified) > start - Self.freshness
    }
}
