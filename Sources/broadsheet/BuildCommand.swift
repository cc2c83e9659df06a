import ArgumentParser
import Articles
import Pipeline

/// `broadsheet build`
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the website of a folder of articles.",
        discussion: """
            Reads the articles in SITE/seeds, the pages in SITE/Pages, and SITE/broadsheet.yaml where there is one, and writes \
            the website to SITE/Public. Only files that changed are written; only files that Broadsheet wrote are ever \
            replaced or removed.

            Problems are named on standard error with their file and line.

            Examples:
              broadsheet build                              the site in this folder
              broadsheet build ~/archive --output /srv/www  another site, to another folder
              broadsheet build --url https://example.org/   with feeds and a sitemap
            """)

    @Argument(help: ArgumentHelp("The folder of the site.", discussion: "By default the current folder."))
    var site = "."

    @Option(
        help: ArgumentHelp(
            "Write the website to this folder.", discussion: "By default SITE/Public.", valueName: "dir"))
    var output: String?

    @Option(
        help:
            "The address of the website; feeds and the sitemap need it. Wins over “url:” in broadsheet.yaml.")
    var url: String?

    @Flag(help: "Publish drafts as well.")
    var drafts = false

    @Option(help: ArgumentHelp("Leave out articles dated after this day, month or year.", valueName: "date"))
    var asOf: String?

    @Flag(
        help: ArgumentHelp(
            "Put all addresses of the site on record in addresses.tsv.",
            discussion: """
                Later builds lead from each address on record to the page that it belongs to. Exit code 1, and nothing is put \
                on record, when an article on record is gone.
                """))
    var record = false

    @Flag(
        help: ArgumentHelp(
            "Take pages down where articles are gone.",
            discussion: """
                A build stops where no article is left, or where a link to a folder of articles leads nowhere: the disk may not \
                be mounted. With --record: put on record that articles are gone.
                """))
    var allowRemoved = false

    @Flag(
        help: ArgumentHelp(
            "Compare all sources by their content, not by size and times.",
            discussion: """
                Reads every byte of every source, where a build otherwise reads only what changed: it takes as long as reading \
                the whole collection from disk. Needed only where a disk or a network share tells times wrongly.
                """))
    var checksum = false

    @Flag(
        help: ArgumentHelp(
            "Show where the time went.",
            discussion: """
                After the build, tables on standard error: the stages, the articles that took longest to read, and the \
                templates that took longest to render.
                """))
    var profile = false

    @Flag(help: "End with exit code 1 when there is a warning.")
    var strict = false

    @Option(help: "How many cores to use; by default all.")
    var jobs: Int?

    @Flag(help: "Name problems only; no report.")
    var quiet = false

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 1024.")
        }
        if let asOf, BuildOptions.date(asOf) == nil {
            throw ValidationError("--as-of takes a date such as 2014-06-23, not “\(asOf)”.")
        }
    }

    func run() async throws {
        var options = BuildOptions(
            site: site, output: output, url: url, includesDrafts: drafts,
            asOf: asOf.flatMap(BuildOptions.date),
            jobs: jobs ?? BuildOptions.cores)
        options.recordsAddresses = record
        options.allowsRemoved = allowRemoved
        options.comparesContent = checksum
        options.isProfiled = profile
        let progress = ProgressLine(isShown: Console.hasTerminal && !quiet)
        let outcome = await SiteBuild(options).run { progress.show($0) }
        progress.clear()
        DiagnosticPrinter(showsNotes: false).print(outcome.diagnostics)
        if let report = outcome.report, !quiet { Console.standardOutput(report.text) }
        if let profile = outcome.profile { Console.standardError(profile.text) }
        // Before what the build had in memory is given back piece by piece.
        withExtendedLifetime(outcome) { Main.end(outcome.exitCode(isStrict: strict) ?? 0) }
    }
}
