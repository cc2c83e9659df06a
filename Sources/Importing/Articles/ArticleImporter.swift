package import Articles
import Files

/// Turns one source file into articles: read, decoded, repaired, their bodies made ready for pages.
package struct ArticleImporter: Sendable {
    private let settings: ImportSettings
    private let markdown: MarkdownReader
    private let text: PlainTextReader
    private let bodies: BodyMaker

    package init(settings: ImportSettings) {
        self.settings = settings
        markdown = MarkdownReader(settings: settings)
        text = PlainTextReader(settings: settings)
        bodies = BodyMaker(settings: settings)
    }

    /// The bytes of a file, or what keeps it from being read; `path` is what diagnostics name, `location` where it lies.
    package func read(path: String, location: String) -> Result<[UInt8], ImportProblem> {
        do {
            if let stamp = FileStamp(path: location), stamp.size > settings.maximumSize {
                return .failure(ImportProblem(tooLarge(path, size: stamp.size)))
            }
            return .success(try FileBytes.read(location))
        } catch {
            return .failure(
                ImportProblem(
                    Diagnostic(
                        .error, file: path, "The file cannot be read: \(error.reason)",
                        hint: "Allow reading it, or remove it.")))
        }
    }

    /// Imports a file; `path` is what diagnostics name, `location` where it lies.
    package func articles(
        path: String, location: String
    ) -> (articles: [ImportedArticle], diagnostics: [Diagnostic]) {
        switch read(path: path, location: location) {
        case .success(let bytes): articles(path: path, bytes: bytes)
        case .failure(let problem): ([], [problem.diagnostic])
        }
    }

    /// Imports the bytes of a file.
    package func articles(
        path: String, bytes: [UInt8]
    ) -> (articles: [ImportedArticle], diagnostics: [Diagnostic]) {
        let decoded = SourceDecoder.decode(bytes, file: path)
        guard let utf8 = decoded.text else { return ([], decoded.diagnostics) }
        let source = Source(path: path, text: utf8)
        let (articles, problems) = reader(for: path).read(source)
        return (articles.map { bodies.make($0) }, decoded.diagnostics + problems)
    }

    private func reader(for path: String) -> any SourceReader {
        switch SourceKind(path: path) {
        case .text: text
        default: markdown
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
        let tenths = (bytes * 10 + unit / 2) / unit
        return (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)") + " " + name
    }
}
