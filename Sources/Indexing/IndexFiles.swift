import Articles

/// Gives out files of the index, each path once.
final class IndexFiles {
    private let take: IndexFileTaker
    private var paths: Set<String> = []

    init(take: @escaping IndexFileTaker) { self.take = take }

    /// Gives out a file that is named by its content.
    func give(_ file: IndexFile) throws { try give(file.path) { file.bytes } }

    /// Gives out a file that is named by its content, its bytes when they are needed.
    func give(_ path: String, _ bytes: @escaping () throws -> [UInt8]) throws {
        if paths.insert(path).inserted { try take(path, IndexFile.key(path), bytes) }
    }

    /// Gives out the entry.
    func give(_ entry: IndexEntry) throws {
        let content = entry.content
        try take(SearchFiles.entry, IndexFile.key("\(Fingerprint(of: content))")) {
            Gzip.compressed(content)
        }
    }
}
