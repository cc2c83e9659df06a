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

    /// The place of a path's entry in the manifest.
    func place(of path: String, hash: UInt64) -> Int? {
        manifest.place(of: path, hash: hash, from: Int(starts[Int(hash >> shift)]))
    }

    /// Whether the file of an entry is known to be as it was written.
    func isUntouched(_ place: Int) -> Bool { place < isUntouched.count && isUntouched[place] }
}
