package import Articles

/// Reads sources of one format.
package protocol SourceReader: Sendable {
    /// The articles of a source; none, and an error among the diagnostics, when it cannot be used.
    func read(_ source: Source) -> (articles: [Article], diagnostics: [Diagnostic])
}
