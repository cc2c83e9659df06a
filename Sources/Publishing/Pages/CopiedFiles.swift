import Articles
import Cataloging
import Files

/// Files that go to the site as they are: those beside articles, and those of the static folder.
struct CopiedFiles: PageSource {
    /// Pairs of a file and its path in the site.
    private let copies: [AssetCopy]
    private let siteFolder: String
    /// Keys of the files that can be known by their stamps, by source; the others are known by their content.
    private let keys: [String: Fingerprint]

    init(catalog: Catalog, siteFolder: String, keys: [String: Fingerprint]) {
        copies = catalog.assets + catalog.staticFiles.map { AssetCopy(source: "Static/\($0)", path: $0) }
        self.siteFolder = siteFolder
        self.keys = keys
    }

    var count: Int { copies.count }

    func pages(at index: Int, yield: PageTaker) {}

    func stream(at index: Int) throws -> StreamedFile? {
        let copy = copies[index]
        let key = try keys[copy.source] ?? fingerprint(of: copy.source)
        return StreamedFile(path: copy.path, key: key) { try forEachPiece(of: copy.source, $0) }
    }

    /// The fingerprint of a file's content; another one than any content has where it cannot be read.
    private func fingerprint(of source: String) throws -> Fingerprint {
        var hasher = FingerprintHasher()
        do {
            try forEachPiece(of: source) { hasher.combine($0) }
        } catch is UnreadableCopy {
            return Fingerprint(of: "unreadable")
        }
        return hasher.finalize()
    }

    private func forEachPiece(of source: String, _ body: ([UInt8]) throws -> Void) throws {
        let file = FilePath.join(siteFolder, source)
        do {
            try FileBytes.forEachPiece(of: file, body)
        } catch let error as FileError where error.path == file && !error.isOfSystem {
            throw UnreadableCopy(source: source, error)
        }
    }
}
