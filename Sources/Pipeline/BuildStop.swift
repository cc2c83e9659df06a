import Articles
import Files

/// What ends a run before its time.
struct BuildStop: Error {
    var ending: BuildOutcome.Ending
    var diagnostics: [Diagnostic]

    /// Settings or templates that cannot be used.
    static func refused(_ diagnostics: [Diagnostic]) -> BuildStop {
        BuildStop(ending: .refused, diagnostics: diagnostics)
    }

    /// A file of settings, rules or templates that could not be read: refused, unless the system failed.
    static func unreadable(_ name: String, _ error: FileError) -> BuildStop {
        if error.isOfSystem { return BuildStop(FileError("read", name, code: error.code)) }
        return .refused([Diagnostic(.error, file: name, "Cannot be read: \(error.reason)")])
    }

    /// A file that could not be read, written or removed.
    init(_ error: any Error) {
        ending = .stopped
        guard let error = error as? FileError else {
            diagnostics = [Diagnostic(.error, file: "broadsheet", "The build was stopped: \(error)")]
            return
        }
        diagnostics = [error.diagnostic]
    }

    init(ending: BuildOutcome.Ending, diagnostics: [Diagnostic]) {
        self.ending = ending
        self.diagnostics = diagnostics
    }
}
