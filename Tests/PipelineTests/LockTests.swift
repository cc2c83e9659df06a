import Articles
import Files
import Pipeline
import TestSupport
import Testing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Two builds of one site do not get into each other's way.
@Suite struct LockTests {
    @Test func saysWhoHoldsTheSite() async throws {
        let site = try await BuiltSite()
        let lock = open(site.folder.path + "/.broadsheet/lock", O_RDWR | O_CLOEXEC)
        #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
        let ending = await site.build()
        close(lock)
        #expect(
            ending
                == ProgramEnding(
                    code: 3,
                    errors: """
                        SITE: error: Another build of this site is at work (process \(getpid()))
                            Wait until it is done, then build again.

                        """))
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
        #expect(await site.build() == ProgramEnding(code: 0, errors: ""))
    }

    @Test func takesTheLockThatAKilledBuildLeft() async throws {
        let site = try await BuiltSite()
        // The number may be that of another program by now; whether the lock is held is the system's to say.
        try site.folder.write(".broadsheet/lock", "\(getppid())")
        #expect(await site.build() == ProgramEnding(code: 0, errors: ""))
        #expect(try site.folder.read(".broadsheet/lock") == "\(getpid())")
    }

    @Test func letsOneOfManyBuildsThrough() async throws {
        let site = try await BuiltSite()
        try site.folder.write("Templates/footer.html", "<footer></footer>\n")
        let options = BuildOptions(site: site.folder.path, jobs: 1)
        let codes = await withTaskGroup(of: Int32.self) { group in
            for _ in 0..<6 {
                group.addTask { await SiteBuild(options).run().exitCode(isStrict: false) ?? 0 }
            }
            return await group.reduce(into: Set<Int32>()) { $0.insert($1) }
        }
        #expect(codes.contains(0))
        #expect(codes.isSubset(of: [0, 3]))
        #expect(
            try await SiteSnapshot(of: site.folder.path + "/Public").difference(from: site.clean()) == nil)
    }
}
