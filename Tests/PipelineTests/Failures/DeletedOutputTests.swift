import TestSupport
import Testing

/// The output folder may be deleted while a build is at work.
@Suite struct DeletedOutputTests {
    @Test(.enabled(if: Program.isBuilt, "\(Program.comment)"))
    func endsWithAClearErrorAndFinishesTheNextTime() async throws {
        let site = try await BuiltSite(byProgram: true)
        var random = SeededGenerator(seed: 11)
        for round in 0..<12 {
            try site.folder.write("Templates/footer.html", "<footer>\(round)</footer>\n")
            let script = """
                "$@" & process=$!
                sleep 0.0\(Int.random(in: 10...99, using: &random)); rm -rf "$3/Public" 2> /dev/null; wait $process
                """
            let ending = try site.build(in: script)
            if ending.code != 0 {
                #expect(ending.code == 3)
                let lines = ending.errors.split(separator: "\n")
                #expect(lines.first?.hasPrefix("SITE/Public") == true, "\(lines)")
                #expect(
                    lines.first?.hasSuffix(": error: Cannot write: No such file or directory") == true,
                    "\(lines)")
                #expect(
                    lines.last
                        == "    Something was removed while Broadsheet was at work; build again.")
            }
            #expect(try site.build(in: "exec \"$@\"") == ProgramEnding(code: 0, errors: ""))
            let difference = try await SiteSnapshot(of: site.folder.path + "/Public").difference(
                from: site.clean())
            #expect(difference == nil)
        }
    }
}
