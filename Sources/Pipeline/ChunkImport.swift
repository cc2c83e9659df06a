import Importing

/// Imports the sources of a site in chunks, each on one core.
struct ChunkImport: Sendable {
    let importer: SourceImport
    let files: [SourceFile]
    /// For each file where its entry is in what the last build imported.
    let places: [Int?]
    /// Whether what each source costs is measured.
    let measures: Bool

    /// Sources that are read before their texts are analysed: analysing looks up words in tables that other work pushes out of
    /// the processor's cache, so it is done for several at a time.
    private static let batch = 16

    /// Imports a range of the files.
    func run(_ range: Range<Int>, _ analyst: inout ArticleAnalyst) async -> ImportChunk {
        var chunk = ImportChunk(files[range])
        for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.batch) {
            let batch = start..<min(start + Self.batch, range.upperBound)
            var read: [(result: SourceImport.Result, seconds: Double)] = []
            for index in batch {
                let watch = Stopwatch(isRunning: measures)
                let result = await importer.run(files[index], knownAt: places[index])
                read.append((result, watch.seconds ?? 0))
            }
            for (file, (result, seconds)) in zip(files[batch], read) {
                let watch = Stopwatch(isRunning: measures)
                chunk.add(result, &analyst)
                if let more = watch.seconds { chunk.note(file, seconds: seconds + more) }
            }
        }
        return chunk
    }
}
