package import Articles

/// How a run ended.
package struct BuildOutcome: Sendable {
    /// What ended it.
    package enum Ending: Sendable {
        case done
        /// Wrong settings or templates; nothing was written.
        case refused
        /// The disk or the system stopped it; the old site still serves.
        case stopped
    }

    package var ending: Ending
    package var diagnostics: [Diagnostic]
    package var report: BuildReport?
    /// Where the time went; nil where nobody asked.
    package var profile: BuildProfile?
    /// What the build had in memory. A program that ends with the build keeps it to the end: taking hundreds of thousands of
    /// small parts away one by one takes a tenth of the time that a small change needs.
    package var memory: [any Sendable] = []

    package init(_ ending: Ending, diagnostics: [Diagnostic], report: BuildReport? = nil) {
        self.ending = ending
        self.diagnostics = diagnostics
        self.report = report
    }

    /// The exit code, nil for 0: 1 when a source could not be used, or on a warning when `isStrict`.
    package func exitCode(isStrict: Bool) -> Int32? {
        switch ending {
        case .refused: return 2
        case .stopped: return 3
        case .done:
            let limit: Diagnostic.Severity = isStrict ? .warning : .error
            return diagnostics.contains { $0.severity >= limit } ? 1 : nil
        }
    }
}
