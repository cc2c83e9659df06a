import ArgumentParser

/// The program; its parts are its commands.
struct Broadsheet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "broadsheet",
        abstract: "Turn a pile of articles into a website that people can read, search, cite and keep.",
        discussion: """
            A site is a folder; all it needs is a folder “seeds” with articles in it, in any depth of folders: text (.txt), \
            Markdown (.md), saved web pages (.html), PDF and other documents (.docx, .odt, .epub, .rtf). “broadsheet build” \
            writes the website to the folder “Public”, for any web server; its pages can be opened from disk as well.

            Exit codes: 0 done; 1 done, but some source could not be used; 2 wrong usage, settings or template; \
            3 stopped by the disk or the system, the old site still serves.
            """,
        version: ProgramVersion.text,
        subcommands: [BuildCommand.self, ConvertCommand.self],
        defaultSubcommand: nil)
}
