import Articles
import Files
import Pipeline
import TestSupport

/// A site that was built once, before something fails.
struct BuiltSite {
    let folder: TemporaryFolder
    /// The output folder as the first build left it.
    let before: SiteSnapshot

    /// Builds the site by the program, or within the tests.
    init(byProgram: Bool = false) async throws {
        let folder = try TemporaryFolder()
        // Search has files of its own, which would come before the pages.
        try folder.write("broadsheet.yaml", "search: false\n")
        for number in 10..<30 {
            try folder.write(
                "seeds/\(number).md", "---\ndate: 19\(number)-05-0\(number % 9 + 1)\n---\nText.\n")
        }
        if byProgram {
            _ = try Program.run(Self.arguments(folder))
        } else {
            _ = await SiteBuild(BuildOptions(site: folder.path, jobs: 1)).run()
        }
        self.folder = folder
        before = try SiteSnapshot(of: folder.path + "/Public")
    }

    private static func arguments(_ folder: TemporaryFolder) -> [String] {
        ["build", folder.path, "--jobs", "1", "--quiet"]
    }

    /// Builds the site within the tests: the exit code and the problems, with `SITE` for the folder of the site.
    func build() async -> ProgramEnding {
        let outcome = await SiteBuild(BuildOptions(site: folder.path, jobs: 1)).run()
        let problems = outcome.diagnostics.filter { $0.severity > .note }.map { $0.description + "\n" }
        return ProgramEnding(
            code: outcome.exitCode(isStrict: false) ?? 0, errors: withoutPath(problems.joined()))
    }

    /// Builds the site by the program, in a script in which `"$@"` is its command.
    func build(in script: String) throws -> ProgramEnding {
        var ending = try Program.run(Self.arguments(folder), in: script)
        ending.errors = withoutPath(ending.errors)
        return ending
    }

    private func withoutPath(_ text: String) -> String {
        text.split(separator: folder.path, omittingEmptySubsequences: false).joined(separator: "SITE")
    }

    /// The output folder as a clean build makes it.
    func clean() async throws -> SiteSnapshot {
        let copy = try TemporaryFolder()
        for part in ["seeds", "Static", "Templates"] where folder.exists(part) {
            for (name, bytes) in try SiteSnapshot(of: "\(folder.path)/\(part)").files {
                try copy.write("\(part)/\(name)", bytes)
            }
        }
        try copy.write("broadsheet.yaml", folder.read("broadsheet.yaml"))
        _ = await SiteBuild(BuildOptions(site: copy.path, jobs: 1)).run()
        return try SiteSnapshot(of: copy.path + "/Public")
    }

    /// Files of an output folder that are neither as they were nor as they should become.
    func damage(of output: String = "Public") async throws -> [String] {
        try await SiteSnapshot(of: "\(folder.path)/\(output)").damage(old: before, new: clean())
    }
}
