/// What a build, or one task of it, did to the output folder.
package struct OutputTally: Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    /// Bytes of the files that were written.
    package var bytesWritten = 0
    /// Every file that the site has now.
    package var manifest = OutputManifest()
    /// What rendering cost; nil where nobody asked.
    package var costs: RenderCosts?

    package init() {}

    /// What one writer did.
    package init(_ writer: consuming OutputWriter) {
        written = writer.written
        unchanged = writer.unchanged
        bytesWritten = writer.bytesWritten
        manifest = writer.manifest
        costs = writer.costs
    }

    package mutating func add(_ other: OutputTally) {
        written += other.written
        unchanged += other.unchanged
        removed += other.removed
        bytesWritten += other.bytesWritten
        manifest.append(other.manifest)
        guard let more = other.costs else { return }
        costs = costs ?? RenderCosts()
        costs?.add(more)
    }
}
