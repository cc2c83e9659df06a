/// What the last build wrote, and which of its files a look at the output folder found as they were written.
package struct KnownOutput: Sendable {
    package let manifest: OutputManifest
    /// For each entry of the manifest; empty where nobody looked.
    private let isUntouched: [Bool]

    package init(_ manifest: OutputManifest, isUntouched: [Bool] = []) {
        self.manifest = manifest
        self.isUntouched = isUntouched
    }

    /// How many files there are, where all are known to be as they were written; otherwise nil.
    package var untouchedFiles: Int? {
        isUntouched.count == manifest.count && isUntouched.allSatisfy(\.self) ? manifest.count : nil
    }

    /// The entry of a path, and whether its file is known to be as it was written.
    func entry(for path: String, hash: UInt64) -> (entry: OutputEntry, isUntouched: Bool)? {
        manifest.place(of: path, hash: hash).map { place in
            (manifest.entries[place], place < isUntouched.count && isUntouched[place])
        }
    }
}
