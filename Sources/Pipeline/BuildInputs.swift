import Articles
import Files
import Importing
import Publishing

/// Everything that a build reads, in one fingerprint.
struct BuildInputs: Sendable {
    let fingerprint: Fingerprint
    /// Fingerprint of what every page depends on: settings, templates, program. Pages lead to style sheets and scripts by name.
    let basis: Fingerprint
    /// Whether no file was changed so shortly before the build that a later change might not show in its stamp.
    let isSettled: Bool
    /// Files that were changed later than this, in nanoseconds since 1970, may change again without a trace in their stamps.
    private let limit: Int64
    private let trustsStamps: Bool

    init(
        options: BuildOptions, folder: SiteFolder, program: Fingerprint, settings: [UInt8],
        theme: [ThemeFile],
        sources: SourceCollection, addresses: [UInt8], rules: Fingerprint
    ) {
        limit = WallClock.now - SourceImport.freshness
        var isSettled = true
        var hasher = FingerprintHasher()
        hasher.combine(program)
        hasher.combine(options.url ?? "")
        hasher.combine(settings)
        Self.combine(theme.filter(\.isTemplate), into: &hasher)
        basis = hasher.finalize()
        Self.combine(theme.filter { !$0.isTemplate }, into: &hasher)
        hasher.combine(folder.output)
        hasher.combine(options.includesDrafts)
        hasher.combine(options.asOf?.description ?? "")
        hasher.combine(options.recordsAddresses)
        hasher.combine(addresses)
        hasher.combine(rules)
        for files in [sources.articles, sources.pages, sources.otherFiles, sources.copiedFiles] {
            hasher.combine(files.count)
            for file in files {
                hasher.combine(file.path)
                for stamp in [file.stamp, file.correction?.stamp].compactMap(\.self) {
                    Self.combine(stamp, into: &hasher)
                    if max(stamp.changed, stamp.modified) > limit { isSettled = false }
                }
            }
        }
        // What could not be listed has no stamp, and may be there the next time.
        for problem in sources.diagnostics { hasher.combine(problem.description) }
        fingerprint = hasher.finalize()
        self.isSettled = isSettled && !options.comparesContent
        trustsStamps = !options.comparesContent
    }

    /// What tells versions of the files apart that are copied as they are, by source; those that may change without a trace
    /// are left out.
    func keys(of sources: SourceCollection) -> [String: Fingerprint] {
        guard trustsStamps else { return [:] }
        var keys: [String: Fingerprint] = [:]
        for file in sources.otherFiles + sources.copiedFiles
        where max(file.stamp.changed, file.stamp.modified) <= limit {
            var hasher = FingerprintHasher()
            Self.combine(file.stamp, into: &hasher)
            keys[file.path] = hasher.finalize()
        }
        return keys
    }

    private static func combine(_ files: [ThemeFile], into hasher: inout FingerprintHasher) {
        for file in files {
            hasher.combine(file.name)
            hasher.combine(file.bytes)
        }
    }

    private static func combine(_ stamp: FileStamp, into hasher: inout FingerprintHasher) {
        for number in [stamp.size, stamp.modified, stamp.changed] { hasher.combine(Int(number)) }
        hasher.combine(stamp.inode)
        hasher.combine(stamp.device)
    }
}
