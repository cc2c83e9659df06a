import Articles
import Files
import Importing
import Publishing

/// Everything that a build reads, in one fingerprint.
struct BuildInputs: Sendable {
    let fingerprint: Fingerprint
    /// Fingerprint of what every page depends on: settings, theme, program.
    let basis: Fingerprint
    /// Whether no file was changed so shortly before the build that a later change might not show in its stamp.
    let isSettled: Bool

    init(
        options: BuildOptions, folder: SiteFolder, program: Fingerprint, settings: [UInt8],
        theme: [ThemeFile],
        sources: SourceCollection
    ) {
        let limit = WallClock.now - SourceImport.freshness
        var isSettled = true
        var hasher = FingerprintHasher()
        hasher.combine(program)
        hasher.combine(options.url ?? "")
        hasher.combine(settings)
        for file in theme {
            hasher.combine(file.name)
            hasher.combine(file.bytes)
        }
        basis = hasher.finalize()
        hasher.combine(folder.output)
        hasher.combine(options.includesDrafts)
        hasher.combine(options.asOf?.description ?? "")
        for files in [sources.articles, sources.pages, sources.otherFiles, sources.copiedFiles] {
            hasher.combine(files.count)
            for file in files {
                hasher.combine(file.path)
                let stamp = file.stamp
                for number in [stamp.size, stamp.modified, stamp.changed] { hasher.combine(Int(number)) }
                hasher.combine(stamp.inode)
                hasher.combine(stamp.device)
                if max(stamp.changed, stamp.modified) > limit { isSettled = false }
            }
        }
        // What could not be listed has no stamp, and may be there the next time.
        for problem in sources.diagnostics { hasher.combine(problem.description) }
        fingerprint = hasher.finalize()
        self.isSettled = isSettled
    }
}
