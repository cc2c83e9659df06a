import Articles
import Files
import Importing
import Publishing

/// Imports one source, unless it is as it was at the last build.
struct SourceImport: Sendable {
    enum Result: Sendable {
        /// The source is as it was: its entry is at a place in what the last build imported.
        case unchanged(place: Int)
        /// An entry for which these articles and notes are to be stored; those that it has already stay.
        case changed(ImportEntry, articles: [ImportedArticle], notes: [Diagnostic])
    }

    let importer: ArticleImporter
    let folder: SiteFolder
    let profile: SourceProfile
    /// What the last build imported.
    let imports: KnownImports?
    /// Whether what was imported before would come out the same today.
    let canReuse: Bool
    /// Whether a source whose stamp is as it was counts as unchanged without being read.
    var trustsStamps = true
    /// When the build began, in nanoseconds since 1970.
    let start: Int64

    /// The content of a source that could not be read: no source has it.
    private static let unreadable = Fingerprint(of: "unreadable")

    /// Stamps tell changes apart only as finely as the clock of the file system ticks; a file that was changed within this time
    /// before it was read, in nanoseconds, is compared by its content the next time.
    static let freshness: Int64 = 2_000_000_000

    /// - Parameter place: Where the entry of the source is in what the last build imported.
    func run(_ file: SourceFile, knownAt place: Int?) async -> Result {
        if let place, let imports, trustsStamps, canReuse(imports[place], of: file),
            isUntouched(imports[place], file)
        {
            return .unchanged(place: place)
        }
        let known = place.flatMap { imports?[$0] }
        let canReuse = known.map { self.canReuse($0, of: file) } ?? false
        let location = folder.path(of: file.path)
        let bytes: [UInt8]
        switch importer.read(path: file.path, location: location) {
        case .success(let read): bytes = read
        case .failure(let problem):
            return failed(file, content: Self.unreadable, known: known, [problem.diagnostic])
        }
        let correction = file.correction.map {
            importer.correction(path: $0.path, location: folder.path(of: $0.path))
        }
        var hasher = FingerprintHasher()
        hasher.combine(bytes)
        if let correction { hasher.combine(correction.bytes) }
        let content = hasher.finalize()
        if canReuse, var known, known.content == content {
            known.stamp = file.stamp
            known.correction = file.correction?.stamp
            known.isFresh = isFresh(file)
            return .changed(known, articles: [], notes: [])
        }
        var (articles, problems) = await importer.articles(
            path: file.path, location: location, bytes: bytes, correction: correction?.correction)
        problems += correction?.diagnostics ?? []
        if articles.isEmpty { return failed(file, content: content, known: known, problems) }
        problems += articles.flatMap(\.article.diagnostics)
        let entry = entry(of: file, content: content, records: [], problems)
        return .changed(entry, articles: articles, notes: problems.filter { $0.severity == .note })
    }

    /// Whether what was imported of a source would come out the same today, were it the same.
    private func canReuse(_ known: ImportEntry, of file: SourceFile) -> Bool {
        canReuse && known.verdict == profile.verdict(on: file.path)
    }

    /// Whether a source is as it was, by its stamp.
    private func isUntouched(_ known: ImportEntry, _ file: SourceFile) -> Bool {
        !known.isFresh && known.stamp == file.stamp && known.correction == file.correction?.stamp
    }

    /// A source that cannot be used any more keeps what it gave before.
    private func failed(
        _ file: SourceFile, content: Fingerprint, known: ImportEntry?, _ problems: [Diagnostic]
    ) -> Result {
        let records = known?.records ?? []
        var notes = problems.filter { $0.severity == .note }
        if !records.isEmpty {
            notes.append(Diagnostic(.note, file: file.path, "The article stays on the site as it was before"))
        }
        let entry = entry(of: file, content: content, records: records, problems)
        return .changed(entry, articles: [], notes: notes)
    }

    private func entry(
        of file: SourceFile, content: Fingerprint, records: [ArticleRecord], _ problems: [Diagnostic]
    ) -> ImportEntry {
        // Where the machine is to blame, the source is read again the next time, whatever its stamp and content.
        let isPassing = problems.contains(where: \.isPassing)
        var entry = ImportEntry(
            path: file.path, stamp: file.stamp, correction: file.correction?.stamp,
            content: isPassing ? Self.unreadable : content, isFresh: isPassing || isFresh(file),
            records: records, diagnostics: problems.filter { $0.severity > .note })
        entry.edges = profile.edges[file.path]?.hashes ?? []
        entry.verdict = profile.verdict(on: file.path)
        return entry
    }

    private func isFresh(_ file: SourceFile) -> Bool {
        isFresh(file.stamp) || file.correction.map { isFresh($0.stamp) } ?? false
    }

    private func isFresh(_ stamp: FileStamp) -> Bool {
        max(stamp.changed, stamp.modified) > start - Self.freshness
    }
}
