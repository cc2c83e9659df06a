import ArgumentParser
import Pipeline

/// `broadsheet convert`
struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Turn source articles into clean Markdown.",
        discussion: """
            Reads files, or all articles in folders, and writes clean Markdown with YAML front matter: title, authors, date, \
            tags and all else that the source says. What was set aside or guessed is named with --notes.

            Examples:
              broadsheet convert scan_0042.txt              one article to standard output
              broadsheet convert texts --output markdown    a folder to another, folders kept
              broadsheet convert texts --json               one JSON object a line, for other programs
              broadsheet convert --explain scan_0042.txt    what each rule did, line by line
            """)

    @Argument(help: "Files or folders.")
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "Write files to this folder, one an article; files that are there stay as they are.",
            valueName: "dir"))
    var output: String?

    @Flag(help: "Replace files that are there; sources never are replaced.")
    var force = false

    @Flag(
        help:
            "Write one JSON object a line: source, part, title, authors, date, language, tags, markdown, text, diagnostics."
    )
    var json = false

    @Flag(help: "Show each source with the rules that were at work on its lines, then the result.")
    var explain = false

    @Flag(help: "End with exit code 1 when there is a warning.")
    var strict = false

    @Flag(help: "Name also what was set aside, dropped or guessed.")
    var notes = false

    @Option(help: "How many cores to use; by default all.")
    var jobs: Int?

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Name a file or a folder to convert.") }
        if json, output != nil { throw ValidationError("Use either --json or --output.") }
        if explain, json || output != nil {
            throw ValidationError("--explain writes to standard output, without --json or --output.")
        }
        if let jobs, !(1...1024).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 1024.")
        }
    }

    func run() async throws {
        var options = ConvertOptions(
            paths: paths, output: output, format: explain ? .explanation : json ? .json : .markdown,
            jobs: jobs ?? BuildOptions.cores)
        options.replaces = force
        let outcome = await Conversion(options).run { try Console.write($0) }
        DiagnosticPrinter(showsNotes: notes).print(outcome.diagnostics)
        if let code = outcome.exitCode(isStrict: strict) { throw ExitCode(code) }
    }
}
