import Articles
import Pipeline
import TestSupport
import Testing

/// A build after any edit gives the same bytes as a clean one.
@Suite struct RandomEditTests {
    /// Builds after edits in one walk; each is compared with a clean one.
    private static let steps = 76

    @Test(arguments: [1, 2, 3, 4]) func equalsACleanBuildAfterEveryEdit(seed: UInt64) async throws {
        var site = try EditedSite(seed: seed)
        var history: [String] = []
        _ = await site.rebuild()
        for step in 1...Self.steps {
            let edits = try makeEdits(&site)
            history.append("\(step): \(edits.joined(separator: ", "))")
            if step % 35 == 0 { try await settle(site) }
            let outcome = await site.rebuild()
            let copy = try site.copy()
            let clean = await site.build(in: copy)
            let difference = try SiteSnapshot(of: site.output).difference(
                from: SiteSnapshot(of: copy.path + "/Public"))
            try #require(difference == nil, "seed \(seed), after \(history.suffix(4))")
            try #require(
                try record(in: site.folder) == record(in: copy), "seed \(seed), after \(history.suffix(4))")
            if site.broken.isEmpty {
                try #require(summary(outcome) == summary(clean), "seed \(seed), after \(history.suffix(4))")
            }
        }
    }

    /// The addresses on record.
    private func record(in folder: TemporaryFolder) throws -> String? {
        folder.exists("addresses.tsv") ? try folder.read("addresses.tsv") : nil
    }

    /// Makes one edit of what the last build left, or a few of what the site is made of; returns their names.
    private func makeEdits(_ site: inout EditedSite) throws -> [String] {
        let isResult = site.roll(5) == 0
        let kinds = isResult ? SiteEdit.results : SiteEdit.sources
        var names: [String] = []
        (site.options.recordsAddresses, site.options.allowsRemoved) = (false, false)
        for _ in 0..<(isResult || site.roll(3) > 0 ? 1 : 3) {
            while let edit = site.pick(kinds) {
                guard try edit.apply(&site) else { continue }
                names.append(edit.name)
                break
            }
        }
        return names
    }

    /// Lets files grow so old that their stamps count, and builds until nothing is left to do.
    private func settle(_ site: EditedSite) async throws {
        _ = await site.build()
        try await Task.sleep(for: .milliseconds(2_100))
        _ = await site.build()
        #expect(await site.build().report?.pagesWritten == 0)
    }

    private func summary(_ outcome: BuildOutcome) -> [String] {
        let report = outcome.report
        return [
            "\(report?.articles ?? -1) \(report?.people ?? -1) \(report?.tags ?? -1) \(report?.drafts ?? -1)"
        ]
            + outcome.diagnostics.sorted().map(\.description)
    }
}
