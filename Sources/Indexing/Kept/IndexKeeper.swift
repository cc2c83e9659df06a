import Articles
import Files

/// The folder in which an index is kept from build to build: a table, and the file of the rows that it names.
struct IndexKeeper: Sendable {
    let folder: String

    private var table: String { FilePath.join(folder, "table") }

    private func rowsPath(_ generation: Int) -> String { FilePath.join(folder, "rows-\(generation)") }

    /// What the last build kept; nil when there is nothing, or nothing of use.
    func read() -> KeptIndex? { (try? FileBytes.read(table)).flatMap { KeptIndex($0) } }

    /// The file with the rows of an index.
    func rows(of index: KeptIndex) throws(FileError) -> KeptRows {
        try KeptRows(rowsPath(index.generation), isNew: false)
    }

    /// A new file for the rows, beside the one in use.
    func newRows(after generation: Int) throws(FileError) -> KeptRows {
        try FolderListing.create(folder)
        return try KeptRows(rowsPath(generation + 1), isNew: true)
    }

    /// Keeps an index, and forgets files of rows of others.
    func write(_ index: KeptIndex) throws(FileError) {
        let bytes = index.bytes()
        if (try? FileBytes.read(table)) != bytes { try FileBytes.replace(table, with: bytes) }
        let kept = FilePath.name(of: rowsPath(index.generation))
        for name in try FolderListing.names(in: folder) {
            let name = String(decoding: name, as: UTF8.self)
            if name.hasPrefix("rows-"), name != kept { try FileRemoval.remove(FilePath.join(folder, name)) }
        }
    }
}
