package import Articles
package import Files

/// The files that Broadsheet wrote to an output folder, sorted by the fingerprint of their paths.
///
/// Paths stand in one run of bytes beside the entries, so that a million files cost no million strings.
package struct OutputManifest: Sendable {
    private(set) var entries: [OutputEntry] = []
    private var text: [UInt8] = []

    package init() {}

    /// Merges a sorted manifest with entries of another, by their places in ascending order.
    init(merging fresh: OutputManifest, with kept: [Int], of previous: OutputManifest) {
        entries.reserveCapacity(fresh.count + kept.count)
        text.reserveCapacity(fresh.text.count + previous.text.count)
        var next = 0
        for place in kept {
            let entry = previous.entries[place]
            while next < fresh.count, fresh.entries[next].pathHash < entry.pathHash {
                append(fresh.entries[next], path: fresh.bytes(ofPathOf: fresh.entries[next]))
                next += 1
            }
            append(entry, path: previous.bytes(ofPathOf: entry))
        }
        for entry in fresh.entries[next...] { append(entry, path: fresh.bytes(ofPathOf: entry)) }
    }

    package var count: Int { entries.count }

    static func hash(_ path: String) -> UInt64 { Fingerprint(of: path).low }

    /// The entry of a path.
    func entry(for path: String, hash: UInt64) -> OutputEntry? {
        let start = entries.partitionPoint { $0.pathHash < hash }
        return place(of: path, hash: hash, from: start).map { entries[$0] }
    }

    /// The place of a path among the entries, of which none with its hash stands before `start`.
    func place(of path: String, hash: UInt64, from start: Int) -> Int? {
        var index = start
        while index < entries.count, entries[index].pathHash < hash { index += 1 }
        while index < entries.count, entries[index].pathHash == hash {
            if self.path(of: entries[index], is: path) { return index }
            index += 1
        }
        return nil
    }

    func path(of entry: OutputEntry) -> String {
        String(decoding: bytes(ofPathOf: entry), as: UTF8.self)
    }

    /// Whether an entry is that of a path, compared as bytes.
    func path(of entry: OutputEntry, is path: String) -> Bool {
        bytes(ofPathOf: entry).elementsEqual(path.utf8)
    }

    /// The entries whose paths another manifest does not have; both are sorted.
    func entries(missingIn other: OutputManifest) -> [OutputEntry] {
        var next = 0
        return entries.filter { entry in
            while next < other.entries.count, other.entries[next].pathHash < entry.pathHash { next += 1 }
            var place = next
            while place < other.entries.count, other.entries[place].pathHash == entry.pathHash {
                if bytes(ofPathOf: entry).elementsEqual(other.bytes(ofPathOf: other.entries[place])) {
                    return false
                }
                place += 1
            }
            return true
        }
    }

    private func bytes(ofPathOf entry: OutputEntry) -> ArraySlice<UInt8> {
        text[Int(entry.pathOffset)..<Int(entry.pathOffset + entry.pathLength)]
    }

    mutating func append(_ entry: OutputEntry, path: some Collection<UInt8>) {
        var entry = entry
        entry.pathOffset = Int64(text.count)
        text.append(contentsOf: path)
        entry.pathLength = Int64(text.count) - entry.pathOffset
        entries.append(entry)
    }

    mutating func append(_ other: OutputManifest) {
        let shift = Int64(text.count)
        text += other.text
        // Room grows by itself, which doubles it: asked for what is needed now, every part would move all before it.
        for var entry in other.entries {
            entry.pathOffset += shift
            entries.append(entry)
        }
    }

    mutating func sort() { entries.sort { $0.pathHash < $1.pathHash } }
}

extension OutputManifest {
    private static let kind = "broadsheet output 4"

    /// Reads a manifest; nil when there is none, or when it is damaged or of another version. Throws when it cannot be read:
    /// files that should go would stay for ever.
    ///
    /// Keys count only where the same program made them: another one may write other bytes for the same values.
    package static func read(_ path: String, program: Fingerprint) throws(FileError) -> OutputManifest? {
        let bytes: [UInt8]
        do {
            bytes = try FileBytes.read(path)
        } catch {
            if error.isNotFound { return nil }
            throw error
        }
        guard var file = FlatFileReader(bytes, kind: kind) else { return nil }
        var manifest = OutputManifest()
        guard let maker = file.readArray(of: UInt64.self), maker.count == 2,
            var entries = file.readArray(of: OutputEntry.self), let text = file.readArray(of: UInt8.self)
        else { return nil }
        if maker != [program.low, program.high] {
            for index in entries.indices { entries[index].forgetKey() }
        }
        let length = Int64(text.count)
        let sound = entries.allSatisfy {
            $0.pathOffset >= 0 && $0.pathLength >= 0 && $0.pathOffset <= length
                && $0.pathLength <= length - $0.pathOffset
        }
        guard sound else { return nil }
        manifest.entries = entries
        manifest.text = text
        return manifest
    }

    /// Writes the manifest of a program's output.
    package func write(_ path: String, program: Fingerprint) throws(FileError) {
        var file = FlatFileWriter(kind: Self.kind)
        file.append([program.low, program.high])
        file.append(entries)
        file.append(text)
        try FileBytes.replace(path, with: file.finish())
    }
}

extension Array {
    /// The first place at which a condition that holds for a beginning of the array holds no more.
    func partitionPoint(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
