package import Articles
import Files

/// Lists what a folder of sources holds, in any depth.
///
/// Linked folders are followed; a link that leads back to a folder above it is reported and left out. Hidden files and the
/// copies that editors leave behind are passed over.
package struct SourceFinder {
    /// Files that were found, by path.
    package private(set) var files: [SourceFile] = []
    package private(set) var diagnostics: [Diagnostic] = []
    /// Folders that could not be listed: what is in them is not known.
    package private(set) var unreadable: [Diagnostic] = []
    /// Paths of links that lead nowhere.
    package private(set) var deadLinks: [String] = []
    private let site: String

    /// Lists a folder, given relative to the site; a folder that does not exist is empty.
    package init(site: String, folder: String) {
        self.site = site
        let full = FilePath.join(site, folder)
        guard let stamp = FileStamp(path: full) else {
            if FileStamp.isAnything(at: full) {
                deadLinks.append(folder)
                report(folder, .warning, "This link leads nowhere", "Correct it or remove it.")
            }
            return
        }
        guard stamp.kind == .folder else {
            unreadable.append(
                Diagnostic(
                    .error, file: folder, "This is a file, not a folder",
                    hint: "Put the articles into a folder."))
            return
        }
        var waiting: [Waiting] = [Waiting(path: folder, above: [Identity(stamp)])]
        while let next = waiting.popLast() { waiting += list(next) }
        files.sort { one, other in
            if one.path != other.path { return one.path < other.path }
            return one.path.utf8.lexicographicallyPrecedes(other.path.utf8)
        }
        diagnostics.sort { $0.file < $1.file }
        unreadable.sort { $0.file < $1.file }
        deadLinks.sort()
    }

    private struct Identity: Hashable {
        var device: UInt64
        var inode: UInt64

        init(_ stamp: FileStamp) {
            device = stamp.device
            inode = stamp.inode
        }
    }

    private struct Waiting {
        var path: String
        /// The folder itself and those above it.
        var above: [Identity]
    }

    /// Notes the files of a folder and returns the folders in it.
    private mutating func list(_ folder: Waiting) -> [Waiting] {
        let names: [(name: [UInt8], stamp: FileStamp?)]
        do {
            names = try FolderListing.stampedNames(in: FilePath.join(site, folder.path))
        } catch {
            unreadable.append(
                Diagnostic(
                    .error, file: folder.path, "The folder cannot be read: \(error.reason)",
                    hint: error.isOfSystem ? error.advice : "Allow reading it, or move it away."))
            return []
        }
        var folders: [Waiting] = []
        for (bytes, stamp) in names where !Self.isPassedOver(bytes) {
            guard let name = String(validating: bytes, as: UTF8.self) else {
                let shown = String(decoding: bytes, as: UTF8.self)
                report("\(folder.path)/\(shown)", .error, "The name of this file is not UTF-8", "Rename it.")
                continue
            }
            let path = "\(folder.path)/\(name)"
            guard let stamp else {
                deadLinks.append(path)
                report(path, .warning, "This link leads nowhere", "Correct it or remove it.")
                continue
            }
            switch stamp.kind {
            case .file: files.append(SourceFile(path: path, stamp: stamp))
            case .folder where folder.above.contains(Identity(stamp)):
                report(
                    path, .warning, "This folder is linked into itself",
                    "It was left out here; remove the link.")
            case .folder: folders.append(Waiting(path: path, above: folder.above + [Identity(stamp)]))
            case .other: report(path, .warning, "This is neither a file nor a folder", "It was left out.")
            }
        }
        return folders
    }

    private static func isPassedOver(_ name: [UInt8]) -> Bool {
        name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~")
            || name.elementsEqual("Thumbs.db".utf8)
    }

    private mutating func report(
        _ path: String, _ severity: Diagnostic.Severity, _ summary: String, _ hint: String
    ) {
        diagnostics.append(Diagnostic(severity, file: path, summary, hint: hint))
    }
}
