import Articles
import Files
import Publishing

/// Where the parts of a site lie.
struct SiteFolder: Sendable {
    /// The folder of the site.
    let root: String
    /// The folder that pages are written to.
    let output: String
    /// The folder of the build cache.
    let cache: String

    static let articles = "seeds"
    static let pages = "Pages"
    static let staticFiles = "Static"
    static let templates = "Templates"

    init(_ options: BuildOptions) throws(BuildStop) {
        root = options.site
        output = options.output ?? FilePath.join(options.site, "Public")
        cache = FilePath.join(options.site, ".broadsheet")
        guard FileStamp(path: root)?.kind == .folder else {
            throw .refused([
                Diagnostic(
                    .error, file: root, "There is no such folder", hint: "Name the folder that holds “seeds”."
                )
            ])
        }
        if let part = partHolding(output) {
            throw .refused([
                Diagnostic(
                    .error, file: output, "Pages cannot be written to “\(part)”, which the site is made of",
                    hint: "Choose another folder with --output.")
            ])
        }
        do {
            try FolderListing.create(cache)
        } catch {
            throw BuildStop(error)
        }
    }

    /// The folder of the site, of those that a build reads, that a path is or lies in; nil when it lies in none.
    private func partHolding(_ path: String) -> String? {
        let parts = [Self.articles, Self.pages, Self.staticFiles, Self.templates, ".broadsheet"]
        var above: String? = FilePath.absolute(path)
        while let folder = above {
            if let stamp = FileStamp(path: folder) {
                let part = parts.first { name in
                    FileStamp(path: self.path(of: name)).map {
                        $0.inode == stamp.inode && $0.device == stamp.device
                    } ?? false
                }
                if let part { return part }
            }
            above = FilePath.parent(of: folder)
        }
        return nil
    }

    /// The path of a file that is given relative to the site.
    func path(of file: String) -> String { FilePath.join(root, file) }

    /// Whether something has a name in the folder of the site, be it a link that leads nowhere.
    func holds(_ name: String) -> Bool { FileStamp.isAnything(at: path(of: name)) }

    /// Where the cache keeps what was imported.
    var imports: String { FilePath.join(cache, "imports") }

    /// Where the cache keeps what comparing the texts of articles found.
    var compared: String { FilePath.join(cache, "compared") }

    /// Where the search index waits to be merged.
    var searchScratch: String { FilePath.join(cache, "search") }

    /// Where the search index is kept for the next build.
    var searchIndex: String { FilePath.join(cache, "index") }

    /// Where a build lists everything that it noticed.
    var report: String { FilePath.join(cache, "report.jsonl") }

    /// Where the cache keeps what the last build found.
    var state: String { cacheFile("state") }

    /// A file of the cache that belongs to the output folder, by whichever way it is named: below the site by its path there,
    /// so that a site may be moved with its cache.
    private func cacheFile(_ name: String) -> String {
        let site = FilePath.absolute(root) + "/"
        let full = FilePath.absolute(output)
        let key = full.hasPrefix(site) ? String(full.dropFirst(site.count)) : full
        return FilePath.join(cache, "\(name)-\(String(Fingerprint(of: key).low, radix: 36))")
    }

    /// Forgets what was imported.
    func removeImports() throws {
        try FileRemoval.remove(imports)
        try PackStore.removeAll(in: cache)
    }

    /// Where the cache keeps what was written to the output folder.
    var manifest: String { cacheFile("output") }
    /// Where a build notes the files that it is about to make.
    var journal: String { cacheFile("journal") }
}
