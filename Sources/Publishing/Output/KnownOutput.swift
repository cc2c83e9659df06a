/// What the last build wrote, and which of its files a look at the output folder found as they were written.
package struct KnownOutput: Sendable {
    package let manifest: OutputManifest
    /// For each entry of the manifest; empty where nobody looked.
    private let isUntouched: [Bool]
    /// Where the entries begin whose hashes have the same upper bits, so that a path is found with one look.
    private let starts: [UInt32]
    private let shift: UInt64

    package init(_ manifest: OutputManifest, isUntouched: [Bool] = []) {
        self.manifest = manifest
        self.isUntouched = isUntouched
        var bits = 4
        while 1 << bits < manifest.count { bits += 1 }
        shift = UInt64(64 - bits)
        var starts: [UInt32] = []
        starts.reserveCapacity(1 << bits)
        for (place, entry) in manifest.entries.enumerated() {
            while starts.count <= Int(entry.pathHash >> shift) { starts.append(UInt32(place)) }
        }
        while starts.count < 1 << bits { starts.append(UInt32(manifest.count)) }
        self.starts = starts
    }

    /// How many files there are, where all are known to be as they were written; otherwise nil.
    package var untouchedFiles: Int? {
        isUntouched.count == manifest.count && isUntouched.allSatisfy(\.self) ? manifest.count : nil
    }

    /// The entry of a path, and whether its file is known to be as it was written.
    func entry(for path: String, hash: UInt64) -> (entry: OutputEntry, isUntouched: Bool)? {
        manifest.place(of: path, hash: hash, from: Int(starts[Int(hash >> shift)])).map { place in
            (manifest.entries[place], place < isUntouched.count && isUntouched[place])
        }
    }
}
