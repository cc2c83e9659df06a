import Files
import TestSupport
import Testing

/// Folders that must not be written to end a build with a clear error; the old site still serves.
///
/// Permissions do not bind root: where tests run as root, the program runs as a user without rights.
@Suite(
    .enabled(
        if: Program.isBuilt && Privileges.canBeBound,
        "\(Program.comment), and where tests are run by root, setpriv"))
struct PermissionTests {
    private func build(_ site: BuiltSite, after change: String) throws -> ProgramEnding {
        try site.build(
            in:
                "\(Privileges.handOver(site.folder.path)) && \(change) && exec \(Privileges.boundPrefix) \"$@\""
        )
    }

    private func allow(_ site: BuiltSite) throws { _ = try site.build(in: "chmod -R u+w \"$3\"; exit 0") }

    @Test func stopsAtAnOutputFolderThatIsReadOnly() async throws {
        let site = try await BuiltSite(byProgram: true)
        try site.folder.write("seeds/12.md", "---\ndate: 1912-05-04\n---\nOther text.\n")
        let ending = try build(site, after: "chmod -R a-w \"$3/Public\"")
        // Which of the files comes first is not fixed.
        #expect(
            ending
                == ProgramEnding(
                    code: 3,
                    errors: """
                        SITE/Public/1912/05/12.html: error: Cannot write: Permission denied
                            Allow it, then build again; what was not written yet is as it was.

                        """))
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
        try allow(site)
        #expect(try build(site, after: "true") == ProgramEnding(code: 0, errors: ""))
        #expect(
            try await SiteSnapshot(of: site.folder.path + "/Public").difference(from: site.clean()) == nil)
    }

    @Test func stopsWhenAPageMayNotBeRemoved() async throws {
        let site = try await BuiltSite(byProgram: true)
        try site.folder.remove("seeds/12.md")
        let ending = try build(site, after: "chmod a-w \"$3/Public/1912/05\"")
        try allow(site)
        #expect(ending.code == 3)
        #expect(ending.errors.hasPrefix("SITE/Public/1912/05/"))
        #expect(ending.errors.contains(": error: Cannot remove: Permission denied\n"))
        #expect(try await site.damage() == [])
    }

    @Test func removesAPageWhoseOwnerAndPermissionsChanged() async throws {
        let site = try await BuiltSite(byProgram: true)
        try site.folder.remove("seeds/12.md")
        #expect(
            try build(site, after: "chmod -R go-r \"$3/Public\"") == ProgramEnding(code: 0, errors: ""))
        #expect(
            try await SiteSnapshot(of: site.folder.path + "/Public").difference(from: site.clean()) == nil)
    }

    @Test func stopsAtACacheThatIsReadOnly() async throws {
        let site = try await BuiltSite(byProgram: true)
        try site.folder.write("seeds/12.md", "---\ndate: 1912-05-04\n---\nOther text.\n")
        let ending = try build(site, after: "chmod -R a-w \"$3/.broadsheet\"")
        try allow(site)
        #expect(
            ending
                == ProgramEnding(
                    code: 3,
                    errors: """
                        SITE/.broadsheet/lock: error: Cannot write: Permission denied
                            Allow it, then build again; what was not written yet is as it was.

                        """))
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
    }

    @Test func stopsAtAFolderOfSourcesThatCannotBeRead() async throws {
        let site = try await BuiltSite(byProgram: true)
        try site.folder.write("seeds/more/40.md", "---\ndate: 1940-05-04\n---\nText.\n")
        let ending = try build(site, after: "chmod a-rx \"$3/seeds/more\"")
        _ = try site.build(in: "chmod -R u+rwx \"$3\"; exit 0")
        #expect(
            ending
                == ProgramEnding(
                    code: 3,
                    errors: """
                        seeds/more: error: The folder cannot be read: Permission denied
                            Allow reading it, or move it away.

                        """))
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
    }

    @Test func keepsTheLastVersionOfAFileThatCannotBeCopied() async throws {
        let site = try await BuiltSite(byProgram: true)
        try site.folder.write("Static/map.txt", "first")
        #expect(try build(site, after: "true") == ProgramEnding(code: 0, errors: ""))
        try site.folder.write("Static/map.txt", "second one")
        try site.folder.write("Static/new.txt", "new")
        let change = "chmod a-r \"$3/Static/map.txt\" \"$3/Static/new.txt\""
        let errors = """
            Static/map.txt: error: The file cannot be read: Permission denied
                Its last good version stays on the site; allow reading it, and build again.
            Static/new.txt: error: The file cannot be read: Permission denied
                It is not on the site; allow reading it, and build again.

            """
        #expect(try build(site, after: change) == ProgramEnding(code: 1, errors: errors))
        // The next build has nothing to do but to say it again.
        let again = try site.build(in: "exec \(Privileges.boundPrefix) \"$@\"")
        #expect(again == ProgramEnding(code: 1, errors: errors))
        #expect(try site.folder.read("Public/map.txt") == "first")
        #expect(!site.folder.exists("Public/new.txt"))
        #expect(try build(site, after: "chmod a+r \"$3/Static/\"*") == ProgramEnding(code: 0, errors: ""))
        #expect(
            try await SiteSnapshot(of: site.folder.path + "/Public").difference(from: site.clean()) == nil)
    }
}
