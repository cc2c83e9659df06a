package import Articles

/// What a build, or one task of it, did to the output folder.
package struct OutputTally: Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    /// Bytes of the files that were written.
    package var bytesWritten = 0
    /// The files that were looked at or written; all of the site's once `finishManifest(after:)` was called.
    package private(set) var manifest = OutputManifest()
    /// Places in the last build's manifest of the files that stay as they are.
    private var kept: [Int] = []
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
        kept = writer.kept
        costs = writer.costs
        diagnostics = writer.diagnostics
    }

    package mutating func add(_ other: OutputTally) {
        written += other.written
        unchanged += other.unchanged
        removed += other.removed
        bytesWritten += other.bytesWritten
        manifest.append(other.manifest)
        kept += other.kept
        diagnostics += other.diagnostics
        guard let more = other.costs else { return }
        costs = costs ?? RenderCosts()
        costs?.add(more)
    }

    /// Puts the files that stayed as they were into the manifest.
    package mutating func finishManifest(after previous: OutputManifest?) {
        manifest.sort()
        guard let previous, !kept.isEmpty else { return }
        kept.sort()
        manifest = OutputManifest(merging: manifest, with: kept, of: previous)
        kept = []
    }
}
