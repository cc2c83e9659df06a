package import Articles
import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Writes the pages of one task, and notes what became of each.
///
/// Files are opened relative to their folder, which stays open while pages of one folder follow each other. A file is
/// written aside and renamed, so that nobody ever sees half a page.
package struct OutputWriter: ~Copyable {
    package private(set) var manifest = OutputManifest()
    package private(set) var written = 0
    package private(set) var unchanged = 0
    /// Bytes of all pages that were written.
    package private(set) var bytesWritten = 0
    /// What rendering cost; nil where nobody asked.
    package private(set) var costs: RenderCosts?
    /// The template of the pages that are published next.
    package var template = ""

    /// How the names of files begin that are not renamed yet.
    static let asidePrefix = ".broadsheet-new-"

    private let output: OutputFolder
    private let asideName: String
    private var folder = OpenFolder()
    private var buffer: [UInt8] = []

    init(_ output: OutputFolder, number: Int, measures: Bool) {
        self.output = output
        costs = measures ? RenderCosts() : nil
        asideName = "\(Self.asidePrefix)\(number)"
    }

    /// Writes a page, unless it is as it should be already; the arguments are those of a `PageTaker`.
    package mutating func publish(
        _ path: String, key: Fingerprint, render: (_ output: inout [UInt8]) throws -> Void
    ) throws {
        let hash = OutputManifest.hash(path)
        let known = output.previous?.entry(for: path, hash: hash)
        let name = FilePath.name(of: path)
        let journal = output.journal
        try folder.move(to: FilePath.parent(of: path) ?? "", below: output.path) { () throws(FileError) in
            try journal?.note(path)
        }
        let stamp = folder.isNew ? nil : FileStamp(name: name, inFolder: folder.descriptor)

        if let known, let stamp, known.key == key, known.matches(stamp) {
            manifest.append(known, path: path)
            unchanged += 1
            return
        }
        try fillBuffer(path: path, render: render)
        if let stamp, try isSame(stamp, isKnown: known != nil, path: path) {
            manifest.append(OutputEntry(pathHash: hash, key: key, stamp: stamp), path: path)
            unchanged += 1
            return
        }
        try journal?.note(path)
        let fresh = try replace(name, path: path)
        manifest.append(OutputEntry(pathHash: hash, key: key, stamp: fresh), path: path)
        written += 1
        bytesWritten += buffer.count
    }

    private mutating func fillBuffer(
        path: String, render: (_ output: inout [UInt8]) throws -> Void
    ) throws {
        buffer.removeAll(keepingCapacity: true)
        guard costs != nil else { return try render(&buffer) }
        let start = ContinuousClock.now
        try render(&buffer)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        costs?.add(path: path, template: template, seconds: seconds, bytes: buffer.count)
    }

    /// Whether what is on disk holds the bytes in the buffer already; throws when it is not ours to replace.
    private func isSame(_ stamp: FileStamp, isKnown: Bool, path: String) throws(FileError) -> Bool {
        let full = FilePath.join(output.path, path)
        guard stamp.kind == .file else {
            throw FileError("write", full, code: stamp.kind == .folder ? EISDIR : EEXIST)
        }
        // A file that cannot be read, or is gone by now, is written anew.
        if stamp.size == buffer.count, let found = try? FileBytes.read(full), found == buffer { return true }
        guard isKnown || output.ownsUnknown(path) else { throw FileError("replace", full, code: EEXIST) }
        return false
    }

    /// Writes the buffer beside a file, then renames it to the file's name.
    private func replace(_ name: String, path: String) throws(FileError) -> FileStamp {
        let full = FilePath.join(output.path, path)
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
        let aside = openat(folder.descriptor, asideName, flags, 0o644)
        guard aside >= 0 else { throw FileError.last("write", full) }
        defer { close(aside) }
        do throws(FileError) {
            try FileBytes.write(buffer, to: aside, at: 0, path: full)
            guard renameat(folder.descriptor, asideName, folder.descriptor, name) == 0 else {
                throw FileError.last("write", full)
            }
            // Only now, as renaming changes the stamp of a file.
            guard let stamp = FileStamp(descriptor: aside) else { throw FileError.last("write", full) }
            return stamp
        } catch {
            unlinkat(folder.descriptor, asideName, 0)
            throw error
        }
    }
}
