package import Articles

/// What a build, or one task of it, did to the output folder.
package struct OutputTally: Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    /// Bytes of the files that were written.
    package var bytesWritten = 0
    /// Every file that the site has now.
    package var manifest = OutputManifest()
    /// Files that could not be copied, and what could not be removed.
    package var diagnostics: [Diagnostic] = []
    /// What rendering cost; nil where nobody asked.
    package var costs: RenderCosts?

    /// Whether there was no file that could not be copied.
    package var hasAll: Bool { !diagnostics.contains { $0.severity == .error } }

    package init() {}

    /// What one writer did.
    package init(_ writer: consuming OutputWriter) {
        written = writer.written
        unchanged = writer.unchanged
        bytesWritten = writer.bytesWritten
        manifest = writer.manifest
        costs = writer.costs
        diagnostics = writer.diagnostics
    }

    package mutating func add(_ other: OutputTally) {
        written += other.written
        unchanged += other.unchanged
        removed += other.removed
        bytesWritten += other.bytesWritten
        manifest.append(other.manifest)
        diagnostics += other.diagnostics
        guard let more = other.costs else { return }
        costs = costs ?? RenderCosts()
        costs?.add(more)
    }
}
