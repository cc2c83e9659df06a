import Articles
import Cataloging
import Files

/// Files that go to the site as they are: those beside articles, and those of the static folder.
struct CopiedFiles: PageSource {
    /// Pairs of a file and its path in the site.
    private let copies: [AssetCopy]
    private let siteFolder: String

    init(catalog: Catalog, siteFolder: String) {
        copies = catalog.assets + catalog.staticFiles.map { AssetCopy(source: "Static/\($0)", path: $0) }
        self.siteFolder = siteFolder
    }

    var count: Int { copies.count }

    func pages(at index: Int, yield: PageTaker) throws {
        let copy = copies[index]
        try self.yield(
            FileBytes.read(FilePath.join(siteFolder, copy.source)), at: copy.path, to: yield)
    }
}
