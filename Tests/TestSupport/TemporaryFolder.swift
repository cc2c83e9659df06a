import Files
import Foundation

/// A folder that is gone when its test is.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() throws {
        let name = "broadsheet-test-\(UUID().uuidString)"
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try FolderListing.create(path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file and the folders above it.
    package func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    /// Writes a file and the folders above it.
    package func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = FilePath.join(path, name)
        if let folder = FilePath.parent(of: file) { try FolderListing.create(folder) }
        try FileBytes.replace(file, with: bytes)
    }

    /// The text of a file.
    package func read(_ name: String) throws -> String {
        String(decoding: try FileBytes.read(FilePath.join(path, name)), as: UTF8.self)
    }

    package func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: FilePath.join(path, name))
    }

    package func exists(_ name: String) -> Bool { FileStamp(path: FilePath.join(path, name)) != nil }

    /// Paths of all files below a folder, sorted, hidden ones included.
    package func files(below folder: String = "") throws -> [String] {
        let root = FilePath.join(path, folder)
        let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return names.filter { FileStamp(path: FilePath.join(root, $0))?.kind == .file }.sorted()
    }

    /// All files below a folder with their bytes.
    package func contents(below folder: String) throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for name in try files(below: folder) {
            contents[name] = try FileBytes.read(FilePath.join(FilePath.join(path, folder), name))
        }
        return contents
    }
}
