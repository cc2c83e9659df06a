package import Articles
import Files
package import Settings
import TextAnalysis

/// Turns one source file into articles: read, decoded, repaired, their bodies made ready for pages.
package struct ArticleImporter: Sendable {
    private let settings: ImportSettings
    private var readers: SourceReaders
    private let guesser: LanguageGuesser
    private let bodies: BodyMaker
    /// The lines that sources of plain text repeat over the whole collection.
    package var profile = CollectionProfile() {
        didSet { readers = SourceReaders(settings: settings, profile: profile) }
    }

    /// Makes an importer that knows of no collection; it reads tables of words, which takes some milliseconds.
    package init(settings: ImportSettings) {
        self.settings = settings
        readers = SourceReaders(settings: settings, profile: profile)
        guesser = LanguageGuesser()
        bodies = BodyMaker(settings: settings, guesser: guesser)
    }

    /// The bytes of a file, or what keeps it from being read; `path` is what diagnostics name, `location` where it lies.
    package func read(path: String, location: String) -> Result<[UInt8], ImportProblem> {
        do {
            if let bytes = try FileBytes.read(location, limit: Int64(settings.maximumSize)) {
                return .success(bytes)
            }
            return .failure(ImportProblem(tooLarge(path, size: FileStamp(path: location)?.size ?? 0)))
        } catch {
            return .failure(
                ImportProblem(
                    Diagnostic(
                        .error, file: path, "The file cannot be read: \(error.reason)",
                        hint: "Allow reading it, or remove it."
                    ).passing))
        }
    }

    /// Imports a file; `path` is what diagnostics name, `location` where it lies, `correction` what the file beside it says.
    package func articles(
        path: String, location: String, correction: SourceCorrection? = nil
    ) async -> (articles: [ImportedArticle], diagnostics: [Diagnostic]) {
        switch read(path: path, location: location) {
        case .success(let bytes):
            await articles(path: path, location: location, bytes: bytes, correction: correction)
        case .failure(let problem): ([], [problem.diagnostic])
        }
    }

    /// Imports a file whose bytes were read already.
    package func articles(
        path: String, location: String, bytes: [UInt8], correction: SourceCorrection? = nil
    ) async -> (articles: [ImportedArticle], diagnostics: [Diagnostic]) {
        let kind = SourceKind(path: path)
        let corrections = SourceCorrections(path: path, rules: settings.sources, own: correction)
        if corrections.isEmpty {
            let (articles, problems) = await readers.read(bytes, path: path, location: location, kind: kind)
            return (articles.map { bodies.make($0) }, problems)
        }
        let settings = settings.corrected(by: corrections.all)
        let (articles, problems) = await SourceReaders(settings: settings, profile: profile).read(
            bytes, path: path, location: location, kind: kind)
        let correctedBodies = BodyMaker(settings: settings, guesser: guesser)
        return (
            articles.map { article in
                var article = article
                corrections.apply(to: &article.metadata, isFrontMatter: kind == .markdown)
                return correctedBodies.make(article)
            }, problems
        )
    }

    /// Reads the file of corrections beside a source; nil, and a diagnostic, where it cannot be read.
    package func correction(
        path: String, location: String
    ) -> (bytes: [UInt8], correction: SourceCorrection?, diagnostics: [Diagnostic]) {
        switch read(path: path, location: location) {
        case .failure(let problem): return ([], nil, [problem.diagnostic])
        case .success(let bytes):
            let (correction, diagnostics) = SourceCorrection.read(
                bytes: bytes, file: path, dayFirst: settings.dayFirst, language: settings.language)
            return (bytes, correction, diagnostics)
        }
    }

    private func tooLarge(_ path: String, size: Int64) -> Diagnostic {
        Diagnostic(
            .error, file: path,
            "The file is too large: \(Self.text(Int(size))); the limit is \(Self.text(settings.maximumSize))",
            hint: "Split it, or raise maxSourceSize in broadsheet.yaml.")
    }

    /// A number of bytes for people: `2.4 kB`, `20 MB`.
    private static func text(_ bytes: Int) -> String {
        let (unit, name) = bytes < 1_000_000 ? (1_000, "kB") : (1_000_000, "MB")
        let tenths = bytes / unit * 10 + (bytes % unit * 10 + unit / 2) / unit
        return (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)") + " " + name
    }
}
