import ArgumentParser

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Runs a command and ends with its exit code.
@main
enum Main {
    static func main() async {
        // A file that may not grow any more, or a closed pipe, is an error like others, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try Broadsheet.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let code = Broadsheet.exitCode(for: error)
            let message = Broadsheet.fullMessage(for: error)
            if !message.isEmpty {
                if code == .success { print(message) } else { Console.standardError(message) }
            }
            // The parser's own code for wrong usage is 64; here it is 2, as for wrong settings.
            end(code == .validationFailure ? 2 : code.rawValue)
        }
    }

    /// Ends the program with an exit code.
    static func end(_ code: Int32) -> Never { exit(code) }
}
