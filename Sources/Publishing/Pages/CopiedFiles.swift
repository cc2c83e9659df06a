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
        let file = FilePath.join(siteFolder, copy.source)
        return StreamedFile(path: copy.path, key: try keys[copy.source] ?? fingerprint(of: file)) { put in
            try FileBytes.forEachPiece(of: file, put)
        }
    }

    /// The fingerprint of a file's content.
    private func fingerprint(of file: String) throws -> Fingerprint {
        var hasher = FingerprintHasher()
        try FileBytes.forEachPiece(of: file) { hasher.combine($0) }
        return hasher.finalize()
    }
}
