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

    /// A file that could not be read, written or removed.
    init(_ error: any Error) {
        ending = .stopped
        guard let error = error as? FileError else {
            diagnostics = [Diagnostic(.error, file: "broadsheet", "The build was stopped: \(error)")]
            return
        }
        if error.operation == "replace" {
            diagnostics = [
                Diagnostic(
                    .error, file: error.path,
                    "This file was not written by Broadsheet and stands in the way of a page",
                    hint: "Move it away, or choose another folder with --output.")
            ]
        } else {
            diagnostics = [
                Diagnostic(
                    .error, file: error.path, "Cannot \(error.operation): \(error.reason)",
                    hint:
                        "The site stays as it was as far as it was not written yet; build again when this is mended."
                )
            ]
        }
    }

    init(ending: BuildOutcome.Ending, diagnostics: [Diagnostic]) {
        self.ending = ending
        self.diagnostics = diagnostics
    }
}
