import Articles
import Files
import Publishing

/// Writes all pages of a site, on all cores, and removes what should not be there any more.
struct PublishStage: Sendable {
    let folder: SiteFolder
    /// Which program is writing.
    let program: Fingerprint
    /// Whether the cost of rendering is measured.
    let measures: Bool
    let parallel: Parallel
    let progress: Progress

    private struct Work: Sendable {
        var source: any PageSource
        var range: Range<Int>
    }

    /// Items in one piece of work.
    private static let chunk = 64

    /// What the last build wrote, and which of it is still as it was; nil where that is not known.
    func knownOutput() async throws -> KnownOutput? {
        guard let manifest = try OutputManifest.read(folder.manifest, program: program) else { return nil }
        let path = folder.output
        let isUntouched = try await parallel.flatMap(count: manifest.count, chunk: 2_000) { range in
            manifest.areUntouched(range, in: path)
        }
        return KnownOutput(manifest, isUntouched: isUntouched)
    }

    /// - Parameter known: What the last build wrote.
    func run(
        _ sources: [any PageSource], known: KnownOutput?
    ) async throws -> OutputTally {
        let unfinished = OutputJournal.read(folder.journal)
        let journal = try OutputJournal(folder.journal)
        let output = try OutputFolder(
            folder.output, previous: known, unfinished: unfinished, journal: journal)
        var work: [Work] = []
        for source in sources {
            for start in stride(from: 0, to: source.count, by: Self.chunk) {
                work.append(Work(source: source, range: start..<min(source.count, start + Self.chunk)))
            }
        }
        let list = work
        let counter = progress.counter("Writing", of: sources.reduce(0) { $0 + $1.count })
        let parts = try await parallel.map(count: list.count, chunk: 1) { [measures] range, number in
            var writer = output.writer(number, measures: measures)
            for item in list[range] {
                writer.template = item.source.template
                for index in item.range {
                    try item.source.pages(at: index) { try writer.publish($0, key: $1, render: $2) }
                    if let file = try item.source.stream(at: index) { try writer.publish(file) }
                }
                counter.advance(by: item.range.count)
            }
            return OutputTally(writer)
        }
        var tally = OutputTally()
        for part in parts { tally.add(part) }
        tally.finishManifest(after: known?.manifest)
        let (removed, leftovers) = try output.removeLeftovers(keeping: tally.manifest)
        tally.removed = removed
        tally.diagnostics += leftovers
        try tally.manifest.write(folder.manifest, program: program)
        try journal.finish()
        return tally
    }
}
