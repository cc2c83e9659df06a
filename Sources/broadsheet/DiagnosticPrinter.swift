import Articles

/// Names problems on standard error.
struct DiagnosticPrinter {
    /// Whether notes are shown as well as warnings and errors.
    let showsNotes: Bool

    func print(_ diagnostics: [Diagnostic]) {
        let shown = diagnostics.filter { showsNotes || $0.severity > .note }.sorted()
        if shown.isEmpty { return }
        Console.standardError(shown.map(\.description).joined(separator: "\n"))
    }
}
