import Articles
import Files
import Importing
import Publishing

/// The first, light pass over sources of plain text: finds the lines that repeat at the edges of many of them.
struct ProfileStage: Sendable {
    let importer: ArticleImporter
    let folder: SiteFolder
    let parallel: Parallel

    /// Sources in one piece of work.
    private static let chunk = 256

    /// - Parameters:
    ///   - known: What the last build imported, where that would come out the same today.
    ///   - places: For each file where its entry is in it.
    func run(
        _ files: [SourceFile], known: KnownImports?, places: [Int?] = []
    ) async throws -> SourceProfile {
        let texts = files.indices.filter { files[$0].kind == .text }
        if texts.isEmpty { return SourceProfile() }
        let parts = try await parallel.map(count: texts.count, chunk: Self.chunk) { range, _ in
            texts[range].map { number in
                edges(of: files[number], known: known.flatMap { known in places[number].map { known[$0] } })
            }
        }
        var gatherer = CollectionProfileGatherer()
        var found: [String: EdgeHashes] = [:]
        for (number, edges) in zip(texts, parts.joined()) {
            gatherer.add(edges, path: files[number].path)
            found[files[number].path] = edges
        }
        return SourceProfile(profile: gatherer.profile(), edges: found)
    }

    private func edges(of file: SourceFile, known: ImportEntry?) -> EdgeHashes {
        if let known, !known.isFresh, known.stamp == file.stamp { return EdgeHashes(known.edges) }
        // What cannot be read is reported when it is imported.
        guard case .success(let bytes) = importer.read(path: file.path, location: folder.path(of: file.path)),
            let text = SourceDecoder.decode(bytes, file: file.path).text
        else { return EdgeHashes([]) }
        return EdgeHashes(of: text)
    }
}
