package import Articles
package import Files
import Indexing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The folder that a site is written to: what is known of its files, and the only way to change them.
package struct OutputFolder: Sendable {
    /// Path of the folder.
    package let path: String
    /// What the last build wrote; nil when that is not known.
    let previous: KnownOutput?
    /// Files that a build which was killed may have written; nil when none was.
    let unfinished: Set<String>?
    /// Where new files are noted before they are written.
    let journal: OutputJournal?
    /// Whether files that stand in the way of pages were written by a build that left no manifest.
    private let ownsUnknownFiles: Bool

    /// A file in the root of every site: it keeps GitHub Pages from running Jekyll, and says who wrote the folder.
    package static let marker = ".nojekyll"
    package static let markerText =
        "Written by Broadsheet. Files of this folder that Broadsheet wrote are replaced.\n"

    /// Opens an output folder, making it where it does not exist.
    package init(
        _ path: String, previous: KnownOutput?, unfinished: Set<String>? = nil,
        journal: OutputJournal? = nil
    ) throws(FileError) {
        try FolderListing.create(path)
        self.path = path
        self.previous = previous
        self.unfinished = unfinished
        self.journal = journal
        let marker = try? FileBytes.read(FilePath.join(path, Self.marker))
        ownsUnknownFiles = previous == nil && marker == Array(Self.markerText.utf8)
    }

    /// Whether a file that is not in the manifest may be replaced.
    func ownsUnknown(_ name: String) -> Bool { ownsUnknownFiles || unfinished?.contains(name) == true }

    /// A writer for one task; each task takes another number.
    package func writer(_ number: Int, measures: Bool = false) -> OutputWriter {
        OutputWriter(self, number: number, measures: measures)
    }

    /// Removes the files of the last build that are not in this one, and the folders that they leave empty.
    ///
    /// A file that was changed by hand since stays, with a warning. The manifest is sorted.
    package func removeLeftovers(keeping manifest: OutputManifest) throws(FileError) -> (Int, [Diagnostic]) {
        var removed = try removeUnfinished(keeping: manifest)
        guard let previous = previous?.manifest else {
            return (try removed + removeUnlisted(keeping: manifest), [])
        }
        var diagnostics: [Diagnostic] = []
        for entry in previous.entries(missingIn: manifest) {
            let name = previous.path(of: entry)
            let full = FilePath.join(path, name)
            guard let stamp = FileStamp(name: full, inFolder: AT_FDCWD) else {
                removeEmptyFolders(above: name)
                continue
            }
            guard entry.isSameFile(stamp) else {
                diagnostics.append(
                    Diagnostic(
                        .warning, file: full, "This page is gone, but its file was changed by hand and stays",
                        hint: "Remove the file if nobody needs it."))
                continue
            }
            guard unlink(full) == 0 else { throw FileError.last("remove", full) }
            removed += 1
            removeEmptyFolders(above: name)
        }
        return (removed, diagnostics)
    }

    /// Removes what a killed build left: pages that the site does not have, and files that were not renamed yet.
    private func removeUnfinished(keeping manifest: OutputManifest) throws(FileError) -> Int {
        guard let unfinished else { return 0 }
        var removed = 0
        var folders: Set<String> = [""]
        for name in unfinished.sorted() {
            folders.insert(FilePath.parent(of: name) ?? "")
            guard manifest.entry(for: name, hash: OutputManifest.hash(name)) == nil,
                FileStamp(name: FilePath.join(path, name), inFolder: AT_FDCWD)?.kind == .file
            else { continue }
            try FileRemoval.remove(FilePath.join(path, name))
            removed += 1
        }
        for entry in manifest.entries { folders.insert(FilePath.parent(of: manifest.path(of: entry)) ?? "") }
        for folder in folders.sorted() {
            let full = FilePath.join(path, folder)
            for name in (try? FolderListing.names(in: full)) ?? []
            where name.starts(with: OutputWriter.asidePrefix.utf8) {
                try FileRemoval.remove(FilePath.join(full, String(decoding: name, as: UTF8.self)))
            }
            if !folder.isEmpty { removeEmptyFolders(above: folder + "/x") }
        }
        return removed
    }

    /// Removes files of an index that an earlier build left without a list of what it wrote: their names tell them.
    private func removeUnlisted(keeping manifest: OutputManifest) throws(FileError) -> Int {
        guard ownsUnknownFiles else { return 0 }
        var removed = 0
        var folders = [SearchFiles.folder]
        while let folder = folders.popLast() {
            for name in (try? FolderListing.names(in: FilePath.join(path, folder))) ?? [] {
                let file = FilePath.join(folder, String(decoding: name, as: UTF8.self))
                let kind = FileStamp(name: FilePath.join(path, file), inFolder: AT_FDCWD)?.kind
                if kind == .folder, file.split(separator: "/").count <= 1 + SearchFiles.deepest {
                    folders.append(file)
                }
                guard kind == .file, SearchFiles.isNamedByContent(file),
                    manifest.entry(for: file, hash: OutputManifest.hash(file)) == nil
                else { continue }
                try FileRemoval.remove(FilePath.join(path, file))
                removed += 1
                removeEmptyFolders(above: file)
            }
        }
        return removed
    }

    /// Removes the folders above a file that hold nothing any more; some of them may be gone already.
    private func removeEmptyFolders(above name: String) {
        var folder = FilePath.parent(of: name)
        while let above = folder, !above.isEmpty,
            rmdir(FilePath.join(path, above)) == 0 || errno == ENOENT
        {
            folder = FilePath.parent(of: above)
        }
    }
}
