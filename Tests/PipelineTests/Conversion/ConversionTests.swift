import Articles
import Pipeline
import TestSupport
import Testing

/// `broadsheet convert`
@Suite struct ConversionTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func convert(_ paths: [String], to output: String?, force: Bool = false) async -> BuildOutcome {
        var options = ConvertOptions(
            paths: paths.map { folder.path + "/" + $0 }, output: output.map { folder.path + "/" + $0 })
        options.replaces = force
        return await Conversion(options).run { _ in }
    }

    @Test func writesOneFileAnArticleInTheSameFolders() async throws {
        try folder.write("texts/a.txt", "A title\n\nThe text of it.\n")
        try folder.write("texts/deep/b.md", "Text.\n")
        let outcome = await convert(["texts"], to: "markdown")
        #expect(outcome.exitCode(isStrict: false) == nil)
        #expect(try folder.files(below: "markdown") == ["a.md", "deep/b.md"])
        #expect(try folder.read("markdown/a.md").hasPrefix("---\ntitle: A title\n"))
        // Again, with the same result.
        #expect(await convert(["texts"], to: "markdown").exitCode(isStrict: false) == nil)
    }

    @Test func namesTheSecondOfTwoFilesOfCorrections() async throws {
        try folder.write("a.txt", "A title\n\nThe text of it.\n")
        try folder.write("a.yaml", "title: One\n")
        try folder.write("a.yml", "title: Two\n")
        let outcome = await convert(["a.txt"], to: "out")
        #expect(
            outcome.diagnostics.filter { $0.severity > .note }.map(\.description) == [
                """
                \(folder.path)/a.yml: warning: There is a.yaml as well, which counts
                    Keep one of the two files.
                """
            ])
        #expect(try folder.read("out/a.md").hasPrefix("---\ntitle: One\n"))
    }

    @Test func neverOverwritesASourceOrWhatSomebodyWentOver() async throws {
        try folder.write("notes/a.md", "My own words.\n")
        let outcome = await convert(["notes"], to: "notes")
        #expect(try folder.read("notes/a.md") == "My own words.\n")
        #expect(
            outcome.diagnostics.map(\.description) == [
                """
                \(folder.path)/notes/a.md: error: There is a file already at “\(folder.path)/notes/a.md”
                    It is a source; choose another folder with --output.
                """
            ])
        #expect(outcome.exitCode(isStrict: false) == 1)
    }

    @Test func replacesWhatIsThereOnlyWhenAsked() async throws {
        try folder.write("notes/x.md", "First.\n")
        try folder.write("notes/x.txt", "Second.\n")
        try folder.write("notes/x-2.md", "Third.\n")
        try folder.write("out/x.md", "Somebody went over this.\n")
        #expect(
            await convert(["notes/x.md"], to: "out").diagnostics.map(\.hint) == [
                "It was left as it is; replace it with --force, or choose another folder with --output."
            ])
        #expect(try folder.read("out/x.md") == "Somebody went over this.\n")
        #expect(await convert(["notes/x.md"], to: "out", force: true).exitCode(isStrict: false) == nil)
        #expect(try folder.read("out/x.md").hasSuffix("First.\n"))
        // No source, be it another one.
        #expect(await convert(["notes"], to: "notes", force: true).exitCode(isStrict: false) == 1)
        #expect(try folder.read("notes/x.md") == "First.\n" && folder.read("notes/x-2.md") == "Third.\n")
    }

    @Test func givesManySourcesOfOneNameFilesOfTheirOwn() async throws {
        for number in 0..<256 { try folder.write("texts/\(1000 + number).md", "Text \(number).\n") }
        try folder.write("texts/1255.txt", "The last one of all.\n")
        let outcome = await convert(["texts"], to: "out")
        #expect(outcome.exitCode(isStrict: false) == nil)
        #expect(try folder.files(below: "out").count == 257)
        #expect(try folder.read("out/1255.md").contains("Text 255."))
        #expect(try folder.read("out/1255-2.md").contains("The last one of all."))
    }

    @Test func stopsWhereTheResultCannotBeWritten() async throws {
        struct Full: Error {}
        try folder.write("a.md", "Text.\n")
        let outcome = await Conversion(ConvertOptions(paths: [folder.path + "/a.md"])).run { _ in
            throw Full()
        }
        #expect(outcome.exitCode(isStrict: false) == 3)
    }
}
