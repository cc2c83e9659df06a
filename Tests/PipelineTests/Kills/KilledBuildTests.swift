import Pipeline
import TestSupport
import Testing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A build that is killed leaves every file whole, and the next one finishes it.
@Suite struct KilledBuildTests {
    private static let kills = 50

    @Test(.enabled(if: Program.isBuilt, "\(Program.comment)"))
    func leavesEveryFileWholeAndFinishesTheNextTime() async throws {
        var site = try EditedSite(seed: 7)
        let clock = ContinuousClock()
        let length = try clock.measure { try #require(try Program.run(site.arguments).code == 0) }
        var kills = 0
        for round in 1... {
            let before = try SiteSnapshot(of: site.output)
            let names = try edit(&site)
            let copy = try site.copy()
            _ = await site.build(in: copy)
            let clean = try SiteSnapshot(of: copy.path + "/Public")

            let process = try Program.start(site.arguments)
            try await Task.sleep(for: length * Double.random(in: 0..<0.9, using: &site.random))
            kill(process, SIGKILL)
            if Program.wait(for: process) == -SIGKILL { kills += 1 }
            let damage = try SiteSnapshot(of: site.output).damage(old: before, new: clean)
            try #require(damage == [], "round \(round), after \(names)")

            // Some builds are killed one after the other.
            if kills < Self.kills, round < 3 * Self.kills, site.roll(2) == 0 { continue }
            let ending = try Program.run(site.arguments)
            try #require(ending.code == 0, "round \(round), after \(names): \(ending.errors)")
            let difference = try SiteSnapshot(of: site.output).difference(from: clean)
            try #require(difference == nil, "round \(round), after \(names)")
            if kills >= Self.kills || round >= 3 * Self.kills { break }
        }
        #expect(kills >= Self.kills)
    }

    /// Makes edits that change every page; sources stay good, as one that breaks keeps what it gave to a build that was done.
    private func edit(_ site: inout EditedSite) throws -> [String] {
        var names: [String] = []
        for _ in 0..<3 {
            while let edit = site.pick(SiteEdit.harmless) {
                guard try edit.apply(&site) else { continue }
                names.append(edit.name)
                break
            }
        }
        try site.folder.write("Templates/footer.html", "<footer>\(site.roll(100_000))</footer>\n")
        return names
    }
}
