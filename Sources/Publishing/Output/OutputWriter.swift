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
    /// The files that were looked at or written.
    package private(set) var manifest = OutputManifest()
    /// Places in the last build's manifest of the files that stay as they are.
    package private(set) var kept: [Int] = []
    package private(set) var written = 0
    package private(set) var unchanged = 0
    /// Bytes of all pages that were written.
    package private(set) var bytesWritten = 0
    /// What rendering cost; nil where nobody asked.
    package private(set) var costs: RenderCosts?
    /// Files that could not be copied.
    package private(set) var diagnostics: [Diagnostic] = []
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
        guard let place = try place(for: path, key: key) else { return }
        try fillBuffer(path: path, render: render)
        if let stamp = place.stamp, try isSame(stamp, isKnown: place.isKnown, path: path) {
            return keep(place, stamp)
        }
        try output.journal?.note(path)
        let bytes = buffer
        let fresh = try replace(path) { try FileBytes.write(bytes, to: $0, at: 0, path: $1) }
        note(place, fresh, bytes: bytes.count)
    }

    /// Writes a file piece by piece, unless it is as it should be already. One that cannot be read stays as it was.
    package mutating func publish(_ file: StreamedFile) throws {
        do {
            try copy(file)
        } catch let unreadable as UnreadableCopy {
            let isThere = keepLast(file.path)
            diagnostics.append(
                Diagnostic(
                    .error, file: unreadable.source,
                    "The file cannot be read: \(unreadable.cause.reason)",
                    hint: isThere
                        ? "Its last good version stays on the site; allow reading it, and build again."
                        : "It is not on the site; allow reading it, and build again."))
        }
    }

    /// Keeps what an earlier build wrote of a file, to be written anew by the next one; false where there is nothing of it.
    private mutating func keepLast(_ path: String) -> Bool {
        let hash = OutputManifest.hash(path)
        let isKnown = output.previous?.place(of: path, hash: hash) != nil
        guard isKnown || output.ownsUnknown(path),
            let stamp = FileStamp(name: FilePath.join(output.path, path), inFolder: AT_FDCWD),
            stamp.kind == .file
        else { return false }
        var entry = OutputEntry(pathHash: hash, key: Fingerprint(of: path), stamp: stamp)
        entry.forgetKey()
        manifest.append(entry, path: path.utf8)
        return true
    }

    private mutating func copy(_ file: StreamedFile) throws {
        guard let place = try place(for: file.path, key: file.key) else { return }
        if let stamp = place.stamp {
            if stamp.kind == .file, try isSame(file) { return keep(place, stamp) }
            try checkOwnership(stamp, isKnown: place.isKnown, path: file.path)
        }
        try output.journal?.note(file.path)
        var count = 0
        let fresh = try replace(file.path) { descriptor, full in
            try file.write { bytes in
                try FileBytes.write(bytes, to: descriptor, at: Int64(count), path: full)
                count += bytes.count
            }
        }
        note(place, fresh, bytes: count)
    }

    /// Where a file goes, and what stands there.
    private struct Place {
        var path: String
        var hash: UInt64
        var key: Fingerprint
        /// Whether Broadsheet wrote what stands there.
        var isKnown: Bool
        var stamp: FileStamp?
    }

    /// Opens the folder of a file; nil where the file is as it should be.
    private mutating func place(for path: String, key: Fingerprint) throws(FileError) -> Place? {
        let hash = OutputManifest.hash(path)
        let place = output.previous?.place(of: path, hash: hash)
        let known = place.flatMap { output.previous?.manifest.entries[$0] }
        if let place, known?.key == key, output.previous?.isUntouched(place) == true {
            kept.append(place)
            unchanged += 1
            return nil
        }
        let journal = output.journal
        try folder.move(to: FilePath.parent(of: path) ?? "", below: output.path) { () throws(FileError) in
            try journal?.note(path)
        }
        let name = FilePath.name(of: path)
        let stamp = folder.isNew ? nil : FileStamp(name: name, inFolder: folder.descriptor)
        if let place, let known, let stamp, known.key == key, known.matches(stamp) {
            kept.append(place)
            unchanged += 1
            return nil
        }
        return Place(path: path, hash: hash, key: key, isKnown: known != nil, stamp: stamp)
    }

    /// Notes a file that holds what it should already.
    private mutating func keep(_ place: Place, _ stamp: FileStamp) {
        manifest.append(
            OutputEntry(pathHash: place.hash, key: place.key, stamp: stamp), path: place.path.utf8)
        unchanged += 1
    }

    /// Notes a file that was written.
    private mutating func note(_ place: Place, _ stamp: FileStamp, bytes: Int) {
        manifest.append(
            OutputEntry(pathHash: place.hash, key: place.key, stamp: stamp), path: place.path.utf8)
        written += 1
        bytesWritten += bytes
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
        // A file that cannot be read, or is gone by now, is written anew.
        if stamp.kind == .file, stamp.size == buffer.count,
            let found = try? FileBytes.read(FilePath.join(output.path, path)), found == buffer
        {
            return true
        }
        try checkOwnership(stamp, isKnown: isKnown, path: path)
        return false
    }

    /// Whether what is on disk holds the bytes of a streamed file already.
    private func isSame(_ file: StreamedFile) throws -> Bool {
        let full = FilePath.join(output.path, file.path)
        let descriptor = open(full, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var place: Int64 = 0
        var isSame = true
        try file.write { bytes in
            guard isSame else { return }
            let found = try? FileBytes.read(descriptor, at: place, count: bytes.count, path: full)
            isSame = found == bytes
            place += Int64(bytes.count)
        }
        return isSame && FileStamp(descriptor: descriptor)?.size == place
    }

    /// Throws when what stands at a path is not ours to replace.
    private func checkOwnership(_ stamp: FileStamp, isKnown: Bool, path: String) throws(FileError) {
        let full = FilePath.join(output.path, path)
        guard stamp.kind == .file else {
            throw FileError("write", full, code: stamp.kind == .folder ? EISDIR : EEXIST)
        }
        guard isKnown || output.ownsUnknown(path) else { throw FileError("replace", full, code: EEXIST) }
    }

    /// Writes a file beside its place, then renames it to its name.
    private func replace(
        _ path: String, write: (_ descriptor: Int32, _ full: String) throws -> Void
    ) throws -> FileStamp {
        let name = FilePath.name(of: path)
        let full = FilePath.join(output.path, path)
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
        let aside = openat(folder.descriptor, asideName, flags, 0o644)
        guard aside >= 0 else { throw FileError.last("write", full) }
        defer { close(aside) }
        do {
            try write(aside, full)
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
