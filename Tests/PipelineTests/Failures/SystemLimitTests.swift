import Files
import TestSupport
import Testing

/// What the system refuses ends a build with a clear error; the old site still serves.
@Suite(.enabled(if: Program.isBuilt, "\(Program.comment)"))
struct SystemLimitTests {
    @Test func stopsAtAFileThatMayNotGrow() async throws {
        let site = try await BuiltSite(byProgram: true)
        try site.folder.write("Static/big.bin", [UInt8](repeating: 0x61, count: 600_000))
        let ending = try site.build(in: "ulimit -f 500; exec \"$@\"")
        #expect(
            ending
                == ProgramEnding(
                    code: 3,
                    errors: """
                        SITE/Public/big.bin: error: Cannot write: File too large
                            The file is larger than the system allows (ulimit -f); what was not written yet is as it was.

                        """))
        #expect(try await site.damage() == [])
        #expect(try site.build(in: "exec \"$@\"") == ProgramEnding(code: 0, errors: ""))
        #expect(
            try await SiteSnapshot(of: site.folder.path + "/Public").difference(from: site.clean()) == nil)
    }

    @Test func stopsAtACacheThatMayNotGrow() async throws {
        let site = try await BuiltSite(byProgram: true)
        try site.folder.write("seeds/long.txt", String(repeating: "A long line of text.\n\n", count: 30_000))
        let ending = try site.build(in: "ulimit -f 500; exec \"$@\"")
        #expect(ending.code == 3)
        let text = #/SITE/.broadsheet/articles-[0-9a-z]+: error: Cannot write: File too large\n/#
        #expect(try text.prefixMatch(in: ending.errors) != nil, "\(ending.errors)")
        #expect(try SiteSnapshot(of: site.folder.path + "/Public") == site.before)
    }

    @Test func buildsWithFewOpenFiles() async throws {
        let site = try await BuiltSite(byProgram: true)
        try site.folder.write("Templates/footer.html", "<footer></footer>\n")
        #expect(
            try Program.run(
                ["build", site.folder.path, "--jobs", "2", "--quiet"], in: "ulimit -n 32; exec \"$@\"")
                == ProgramEnding(code: 0, errors: ""))
        #expect(
            try await SiteSnapshot(of: site.folder.path + "/Public").difference(from: site.clean()) == nil)
    }

    @Test(arguments: 8...16) func stopsWhenThereAreTooManyOpenFiles(limit: Int) async throws {
        let site = try await BuiltSite(byProgram: true)
        try site.folder.write("Templates/footer.html", "<footer></footer>\n")
        let ending = try site.build(in: "ulimit -n \(limit); exec \"$@\"")
        if ending.code != 0 {
            #expect(ending.code == 3)
            // Which file is the one too many depends on what is done at the same time.
            let advice = """
                : Too many open files
                    Allow more open files (ulimit -n), or use fewer cores with --jobs; what was not written yet is as it was.

                """
            let texts = ["Cannot read", "Cannot write", "The folder cannot be read"].map { $0 + advice }
            let last = ending.errors.split(separator: "error: ").last.map(String.init) ?? ""
            #expect(texts.contains(last), "\(ending.errors)")
        }
        #expect(try await site.damage() == [])
    }

    @Test(.enabled(if: Privileges.canMount, "needs the right to mount a small file system"))
    func stopsWhenTheDiskIsFull() async throws {
        let site = try await BuiltSite(byProgram: true)
        try site.folder.write("Static/big.bin", [UInt8](repeating: 0x61, count: 600_000))
        try site.folder.write("Templates/footer.html", "<footer></footer>\n")
        // The output folder lies on a disk of its own for the run, with room for the old site and a little more.
        let script = """
            unshare -m sh -c '
            mv "$2/Public" "$2/Old" && mkdir "$2/Public" "$2/After"
            mount -t tmpfs -o size=$(($(du -sk "$2/Old" | cut -f1) + 200))k none "$2/Public"
            cp -a "$2/Old/." "$2/Public"
            "$0" "$@"; code=$?
            cp -a "$2/Public/." "$2/After"
            exit $code' "$@"
            """
        let ending = try site.build(in: script)
        #expect(
            ending
                == ProgramEnding(
                    code: 3,
                    errors: """
                        SITE/Public/big.bin: error: Cannot write: No space left on device
                            Make room on the disk, then build again; what was not written yet is as it was.

                        """))
        #expect(try await site.damage(of: "After") == [])
    }
}
