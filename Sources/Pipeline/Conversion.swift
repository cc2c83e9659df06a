import Articles
import Files
import Importing
import Settings

/// Turns sources into clean Markdown, without a site.
///
/// Each source is read by itself: what becomes of it does not depend on the others, so that no profile of a collection is made.
package struct Conversion: Sendable {
    private let options: ConvertOptions

    package init(_ options: ConvertOptions) { self.options = options }

    /// A source, and where its Markdown goes below the output folder, without an extension.
    private struct Item: Sendable {
        var path: String
        var stamp: FileStamp
        var target: String
    }

    /// Converts; `write` gets what goes to standard output, in the order of the sources.
    package func run(write: @escaping @Sendable ([UInt8]) throws -> Void) async -> BuildOutcome {
        var diagnostics: [Diagnostic] = []
        let items = find(&diagnostics)
        let importer = ArticleImporter(settings: ImportSettings(SiteSettings()))
        let options = options
        do {
            var targets = TargetNames(sources: items)
            // In portions, so that a large folder neither waits for its end nor fills the memory.
            for start in stride(from: 0, to: items.count, by: 256) {
                let portion = Array(items[start..<min(items.count, start + 256)])
                let converted = try await Parallel(jobs: options.jobs).map(count: portion.count, chunk: 8) {
                    range, _ in
                    var results: [(articles: [ImportedArticle], diagnostics: [Diagnostic])] = []
                    for item in portion[range] { results.append(await Self.convert(item.path, importer)) }
                    return results
                }
                for (item, result) in zip(portion, converted.joined()) {
                    diagnostics += result.diagnostics
                    if options.format == .explanation {
                        try write(explanation(of: item, result))
                        continue
                    }
                    for article in result.articles {
                        diagnostics += article.article.diagnostics
                        if let problem = try put(article, of: item, targets: &targets, write: write) {
                            diagnostics.append(problem)
                        }
                    }
                }
            }
            return BuildOutcome(.done, diagnostics: diagnostics)
        } catch {
            let stop = BuildStop(error)
            return BuildOutcome(stop.ending, diagnostics: diagnostics + stop.diagnostics)
        }
    }

    /// Names that were given away, so that `a.txt` and `a.md` do not overwrite each other, nor a source.
    private struct TargetNames {
        private var taken: Set<String> = []
        /// Device and inode of each source.
        private let sources: Set<[UInt64]>

        init(sources: [Item]) { self.sources = Set(sources.map { [$0.stamp.device, $0.stamp.inode] }) }

        func isSource(_ stamp: FileStamp) -> Bool { sources.contains([stamp.device, stamp.inode]) }

        mutating func name(for target: String, part: Int) -> String {
            let base = part == 1 ? target : "\(target)-\(part)"
            var name = base
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = "\(base)-\(number)"
                number += 1
            }
            return name + ".md"
        }
    }

    /// Imports a file, with the corrections beside it.
    private static func convert(
        _ path: String, _ importer: ArticleImporter
    ) async -> (articles: [ImportedArticle], diagnostics: [Diagnostic]) {
        let stem = FilePath.join(FilePath.parent(of: path) ?? "", FilePath.stem(of: path))
        let beside = ["yaml", "yml"].map { "\(stem).\($0)" }.filter { FileStamp(path: $0) != nil }
        guard let counted = beside.first else { return await importer.articles(path: path, location: path) }
        let correction = importer.correction(path: counted, location: counted)
        let result = await importer.articles(path: path, location: path, correction: correction.correction)
        let others = beside.dropFirst().map { SourceFinder.passedOver($0, for: counted) }
        return (result.articles, others + correction.diagnostics + result.diagnostics)
    }

    private func explanation(
        of item: Item, _ result: (articles: [ImportedArticle], diagnostics: [Diagnostic])
    ) -> [UInt8] {
        let bytes = (try? FileBytes.read(item.path)) ?? []
        let explanation = SourceExplanation(
            path: item.path, bytes: bytes, articles: result.articles, diagnostics: result.diagnostics)
        return Array(explanation.text.utf8)
    }

    private func put(
        _ article: ImportedArticle, of item: Item, targets: inout TargetNames,
        write: ([UInt8]) throws -> Void
    ) throws -> Diagnostic? {
        let writer = ArticleWriter(article)
        guard options.format != .json, let output = options.output else {
            try write(options.format == .json ? writer.json : writer.markdown)
            return nil
        }
        let path = FilePath.join(output, targets.name(for: item.target, part: article.article.part))
        if let folder = FilePath.parent(of: path), !folder.isEmpty { try FolderListing.create(folder) }
        if let known = FileStamp(path: path) {
            if known.kind == .file, try FileBytes.read(path) == writer.markdown { return nil }
            let isSource = targets.isSource(known)
            guard options.replaces, known.kind == .file, !isSource else {
                return obstacle(item, at: path, isSource: isSource)
            }
        }
        try FileBytes.replace(path, with: writer.markdown)
        return nil
    }

    /// What keeps a file from being replaced: it may be a source, or Markdown that somebody went over.
    private func obstacle(_ item: Item, at path: String, isSource: Bool) -> Diagnostic {
        Diagnostic(
            .error, file: item.path, "There is a file already at “\(path)”",
            hint: isSource
                ? "It is a source; choose another folder with --output."
                : "It was left as it is; replace it with --force, or choose another folder with --output.")
    }

    private func find(_ diagnostics: inout [Diagnostic]) -> [Item] {
        var items: [Item] = []
        for path in options.paths {
            guard let stamp = FileStamp(path: path) else {
                diagnostics.append(
                    Diagnostic(.error, file: path, "There is no such file", hint: "Check the name."))
                continue
            }
            guard stamp.kind == .folder else {
                items.append(Item(path: path, stamp: stamp, target: FilePath.stem(of: path)))
                continue
            }
            let found = SourceFinder(site: "", folder: path)
            diagnostics += found.diagnostics + found.unreadable
            let parts = SavedPageParts(found.files)
            for file in found.files where !parts.contains(file.path) {
                switch file.kind {
                case .markdown, .text, .page, .pdf, .document:
                    let below = FilePath.below(path, file.path)
                    items.append(
                        Item(path: file.path, stamp: file.stamp, target: Self.withoutExtension(below)))
                case .folderPage, .other: break
                }
            }
        }
        return items
    }

    private static func withoutExtension(_ path: String) -> String {
        let folder = FilePath.parent(of: path) ?? ""
        return FilePath.join(folder, FilePath.stem(of: path))
    }
}
